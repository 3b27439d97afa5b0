create sequence supplier_return_number increment by 50;

-- F2 after-sales process form: a device on its way to the maker and back.
create table supplier_return (
  id                 bigint primary key,
  number             varchar(20)   not null constraint uq_supplier_return_number unique,
  fault_record_id    bigint        not null constraint fk_supplier_return_fault_record references fault_record,
  request_id         bigint        not null constraint fk_supplier_return_request references service_request,
  project_id         bigint        not null constraint fk_supplier_return_project references project,
  device_id          bigint        not null constraint fk_supplier_return_device references device,
  supplier_id        bigint        not null constraint fk_supplier_return_supplier references supplier,
  fault_text         varchar(1000) not null,
  we_pay             boolean       not null,
  repair_fee         numeric(12,2),
  policy             varchar(40)   not null,
  status             varchar(30)   not null constraint ck_supplier_return_status check (status in
                       ('IN_APPROVAL', 'REQUESTED', 'ACKNOWLEDGED', 'AUTHORISED', 'REFUSED', 'SHIPPED',
                        'RECEIVED_BY_SUPPLIER', 'REPAIRED', 'REPLACED', 'NO_FAULT_FOUND', 'SCRAPPED',
                        'SHIPPED_BACK', 'RECEIVED', 'CLOSED', 'CANCELLED', 'DECLINED')),
  waiting_role       varchar(40),
  requested_by       bigint        not null constraint fk_supplier_return_requested_by references person,
  requested_at       timestamptz   not null,
  rma_number         varchar(60),
  refusal_code       varchar(40),
  outcome            varchar(30),
  outcome_text       varchar(1000),
  replacement_id     bigint constraint fk_supplier_return_replacement references device,
  city_id            bigint constraint fk_supplier_return_city references city,
  shipped_by         bigint constraint fk_supplier_return_shipped_by references person,
  shipped_at         timestamptz,
  carrier            varchar(80),
  tracking_number    varchar(80),
  back_carrier       varchar(80),
  back_tracking      varchar(80),
  received_at        timestamptz,
  inspection         varchar(1000),
  finished_at        timestamptz,
  sent_sequence      bigint        not null default 0,
  heard_sequence     bigint        not null default 0,
  version            integer       not null default 0,
  -- S01-5.2.1-c: who pays decides who approves; a fee is named exactly when we pay.
  constraint ck_supplier_return_fee check (we_pay = (repair_fee is not null)),
  constraint ck_supplier_return_waiting check ((status = 'IN_APPROVAL') = (waiting_role is not null)),
  constraint ck_supplier_return_finished check
    ((status in ('CLOSED', 'CANCELLED', 'DECLINED')) = (finished_at is not null))
);
create unique index uq_supplier_return_open on supplier_return (device_id)
  where status not in ('CLOSED', 'CANCELLED', 'DECLINED');
create index ix_supplier_return_requested on supplier_return (requested_at desc, id desc);
create index ix_supplier_return_request on supplier_return (request_id);
create index ix_supplier_return_waiting on supplier_return (waiting_role) where waiting_role is not null;

-- The chain as the rules were when the form was filled in.
create table return_step (
  return_id  bigint      not null constraint fk_return_step_return references supplier_return,
  step_order integer     not null,
  action     varchar(10) not null constraint ck_return_step_action check (action in ('REVIEW', 'APPROVE')),
  role       varchar(40) not null,
  clause     varchar(30) not null,
  constraint pk_return_step primary key (return_id, step_order)
);

-- S01-5.2.1-b: who is informed of the form and not asked.
create table return_copy (
  return_id bigint      not null constraint fk_return_copy_return references supplier_return,
  role      varchar(40) not null,
  constraint pk_return_copy primary key (return_id, role)
);

-- Append-only: what was decided, by whom.
create table return_decision (
  return_id  bigint        not null,
  step_order integer       not null,
  agreed     boolean       not null,
  opinion    varchar(1000),
  decided_by bigint        not null constraint fk_return_decision_person references person,
  decided_at timestamptz   not null,
  constraint pk_return_decision primary key (return_id, step_order),
  constraint fk_return_decision_step foreign key (return_id, step_order) references return_step
);

-- Append-only: what happened; a person or a supplier's message caused it.
create table return_event (
  id         bigint primary key,
  return_id  bigint        not null constraint fk_return_event_return references supplier_return,
  at         timestamptz   not null,
  status     varchar(30)   not null,
  person_id  bigint constraint fk_return_event_person references person,
  message_id varchar(200),
  note       varchar(1000),
  constraint ck_return_event_cause check ((person_id is null) <> (message_id is null))
);
create index ix_return_event_return on return_event (return_id, id);

create function refuse_change_of_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are evidence and are never changed', tg_table_name;
end $$;

create trigger return_step_evidence before update or delete on return_step
  for each row execute function refuse_change_of_evidence();
create trigger return_decision_evidence before update or delete on return_decision
  for each row execute function refuse_change_of_evidence();
create trigger return_event_evidence before update or delete on return_event
  for each row execute function refuse_change_of_evidence();
