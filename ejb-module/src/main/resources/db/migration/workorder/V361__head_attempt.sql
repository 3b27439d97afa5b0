-- S12-4.2.3c: whoever took a call and did not reach the head of the department goes himself.
create table head_attempt (
  id            bigint primary key,
  request_id    bigint       not null constraint fk_head_attempt_request references service_request,
  work_order_id bigint       not null constraint fk_head_attempt_work_order references work_order
                  constraint uq_head_attempt_work_order unique,
  tried_at      timestamptz  not null,
  channel       varchar(20)  not null constraint ck_head_attempt_channel check (channel in ('PHONE', 'MESSAGE', 'IN_PERSON')),
  note          varchar(500),
  by_id         bigint       not null constraint fk_head_attempt_by references person,
  clause        varchar(30)  not null,
  policy        varchar(40)  not null,
  recorded_at   timestamptz  not null
);
create index ix_head_attempt_request on head_attempt (request_id, id);
create trigger head_attempt_evidence before update or delete on head_attempt
  for each row execute function refuse_change_of_evidence();
