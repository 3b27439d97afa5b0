-- Property centres register by themselves, and people by the code on a device.
alter table service_request drop constraint ck_service_request_source;
alter table service_request add constraint ck_service_request_source
  check (source in ('DESK', 'F5_FILE', 'API', 'CENTER', 'QR'));

-- What the property centre says of a result (form F5, confirmation).
create table request_verdict (
  id         bigint primary key,
  request_id bigint      not null constraint fk_request_verdict_request references service_request,
  confirmed  boolean     not null,
  comment    varchar(500),
  given_by   bigint      not null constraint fk_request_verdict_given_by references person,
  given_at   timestamptz not null,
  constraint ck_request_verdict_comment check (confirmed or comment is not null)
);
create index ix_request_verdict on request_verdict (request_id);
