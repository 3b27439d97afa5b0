-- Help from afar: by phone, e-mail or video (S01-5.4.2.1-3-a, S10-2.2, S10-2.3a).
create table remote_support (
  id          bigint primary key,
  request_id  bigint        not null constraint fk_remote_support_request references service_request,
  channel     varchar(8)    not null constraint ck_remote_support_channel check (channel in ('PHONE', 'EMAIL', 'VIDEO')),
  outcome     varchar(12)   not null constraint ck_remote_support_outcome check (outcome in ('SOLVED', 'VISIT_NEEDED', 'NOT_REACHED')),
  advice      varchar(1000) not null,
  began_at    timestamptz   not null,
  minutes     integer       not null constraint ck_remote_support_minutes check (minutes between 1 and 1440),
  agreed_by   varchar(120),
  given_by    bigint        not null constraint fk_remote_support_given_by references person,
  recorded_at timestamptz   not null,
  constraint ck_remote_support_agreed check (agreed_by is null or outcome = 'VISIT_NEEDED')
);
create index ix_remote_support_request on remote_support (request_id);
