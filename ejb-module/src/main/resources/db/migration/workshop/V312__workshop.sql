create sequence goods_receipt_number increment by 50;

-- What is taken away for repair: the receipt for it, its line in the in-and-out register and its repair card.
create table goods_receipt (
  id                bigint       not null constraint pk_goods_receipt primary key,
  number            varchar(20)  not null constraint uq_goods_receipt_number unique,
  request_id        bigint       not null constraint fk_goods_receipt_request references service_request,
  project_id        bigint       not null constraint fk_goods_receipt_project references project,
  device_id         bigint       constraint fk_goods_receipt_device references device,
  what              varchar(200) not null,
  serial            varchar(60),
  look              varchar(500) not null,
  state             varchar(12)  not null constraint ck_goods_receipt_state
    check (state in ('TAKEN', 'REPAIRED', 'REJECTED', 'PASSED', 'RETURNED')),
  taken_by          bigint       not null constraint fk_goods_receipt_taken_by references person,
  taken_at          timestamptz  not null,
  handed_over_by    varchar(80)  not null,
  planned_on        date         not null,
  repaired_by       bigint       constraint fk_goods_receipt_repaired_by references person,
  repaired_at       timestamptz,
  repair_minutes    integer      constraint ck_goods_receipt_minutes check (repair_minutes between 1 and 10000),
  repair_work       varchar(1000),
  repair_parts      varchar(1000),
  inspected_by      bigint       constraint fk_goods_receipt_inspected_by references person,
  inspected_at      timestamptz,
  returned_by       bigint       constraint fk_goods_receipt_returned_by references person,
  returned_at       timestamptz,
  received_by       varchar(80),
  unrepaired_reason varchar(500),
  receipt_missing   varchar(500),
  version           integer      not null,
  constraint ck_goods_receipt_repaired check
    ((repaired_by is null) = (repaired_at is null) and (repaired_at is null) = (repair_minutes is null)),
  -- S04-12-b: who repaired does not inspect.
  constraint ck_goods_receipt_inspector check (inspected_by is null or inspected_by <> repaired_by),
  -- S04-12-d: it went back when somebody signed for it.
  constraint ck_goods_receipt_returned check
    ((state = 'RETURNED') = (returned_at is not null) and (returned_at is null) = (received_by is null))
);
create index ix_goods_receipt_request on goods_receipt (request_id);
create index ix_goods_receipt_project on goods_receipt (project_id, taken_at desc, id desc);
create index ix_goods_receipt_taken on goods_receipt (taken_at desc, id desc);
create index ix_goods_receipt_here on goods_receipt (planned_on, id) where state <> 'RETURNED';
-- One and the same device cannot be taken away twice.
create unique index uq_goods_receipt_device on goods_receipt (device_id) where state <> 'RETURNED';

-- Append-only: what happened to the goods.
create table goods_event (
  id         bigint       not null constraint pk_goods_event primary key,
  receipt_id bigint       not null constraint fk_goods_event_receipt references goods_receipt,
  request_id bigint       not null,
  kind       varchar(12)  not null constraint ck_goods_event_kind
    check (kind in ('TAKEN', 'REPAIRED', 'REJECTED', 'PASSED', 'HELP', 'RETURNED')),
  at         timestamptz  not null,
  person_id  bigint       not null constraint fk_goods_event_person references person,
  note       varchar(1000)
);
create index ix_goods_event_receipt on goods_event (receipt_id, id);
create index ix_goods_event_request on goods_event (request_id);
create trigger goods_event_evidence before update or delete on goods_event
  for each row execute function refuse_change_of_evidence();
