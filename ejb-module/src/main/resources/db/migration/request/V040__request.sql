-- F5 service register. The columns after "derived" are for searching and can be rebuilt from decisions and clock events.
create table service_request (
  id               bigint primary key,
  number           varchar(20)  not null constraint uq_service_request_number unique,
  project_id       bigint       not null constraint fk_service_request_project references project,
  room_id          bigint constraint fk_service_request_room references room,
  room_label       varchar(80),
  owner_name       varchar(80),
  owner_phone      varchar(40),
  device_id        bigint constraint fk_service_request_device references device,
  location         varchar(120),
  demand           varchar(1000) not null,
  urgency          varchar(20)  not null constraint ck_service_request_urgency check (urgency in ('ROUTINE', 'EMERGENCY')),
  emergency_ground varchar(60),
  received_at      timestamptz  not null,
  registered_at    timestamptz  not null,
  registered_by    bigint       not null constraint fk_service_request_registered_by references person,
  source           varchar(20)  not null constraint ck_service_request_source check (source in ('DESK', 'F5_FILE', 'API')),
  register_number  varchar(40),
  idempotency_key  varchar(80)  constraint uq_service_request_idempotency unique,
  status           varchar(20)  not null constraint ck_service_request_status check (status in
                     ('REGISTERED', 'ON_SITE', 'AWAITING_RETURN', 'CLOSED')),
  -- derived
  service_case     varchar(10)  not null,
  payer            varchar(20)  not null,
  phone_only       boolean      not null,
  arrival_due_at   timestamptz,
  arrived_at       timestamptz,
  done_at          timestamptz,
  closed_at        timestamptz,
  version          integer      not null default 0,
  constraint uq_service_request_register unique (project_id, register_number),
  constraint ck_service_request_order check (arrived_at is null or arrived_at >= received_at)
);
create index ix_service_request_received on service_request (received_at desc, id desc);
create index ix_service_request_project on service_request (project_id, received_at desc, id desc);
create index ix_service_request_open on service_request (received_at desc, id desc) where status <> 'CLOSED';
create index ix_service_request_device on service_request (device_id) where device_id is not null;

-- Append-only: a changed fact makes a new row; the latest holds.
create table service_case_decision (
  id             bigint primary key,
  request_id     bigint       not null constraint fk_service_case_decision_request references service_request,
  decided_at     timestamptz  not null,
  service_case   varchar(10)  not null,
  clause         varchar(30)  not null,
  policy         varchar(40)  not null,
  warranty       varchar(20)  not null,
  payer          varchar(20)  not null,
  payer_clause   varchar(30)  not null,
  arrival        varchar(30)  not null,
  arrival_hours  integer,
  -- JSON, but text: it is read as a whole and never searched, and parsing it costs each insert.
  inputs         text         not null,
  steps          text         not null
);
create index ix_service_case_decision_request on service_case_decision (request_id, id);

create table clock_event (
  id         bigint primary key,
  request_id bigint      not null constraint fk_clock_event_request references service_request,
  target     varchar(20) not null,
  kind       varchar(10) not null constraint ck_clock_event_kind check (kind in ('START', 'PAUSE', 'RESUME', 'RETARGET', 'STOP')),
  at         timestamptz not null,
  goal_hours integer,
  clause     varchar(30),
  person_id  bigint      not null constraint fk_clock_event_person references person
);
create index ix_clock_event_request on clock_event (request_id, id);

-- F1 fault handling record with the visit that led to it; one visit a row, one F1 a visit.
create table visit (
  id            bigint primary key,
  request_id    bigint      not null constraint fk_visit_request references service_request,
  technician_id bigint      not null constraint fk_visit_technician references person,
  arrived_at    timestamptz not null,
  left_at       timestamptz,
  note          varchar(500),
  constraint ck_visit_order check (left_at is null or left_at >= arrived_at)
);
create index ix_visit_request on visit (request_id);

create table fault_record (
  id              bigint primary key,
  number          varchar(20)  not null constraint uq_fault_record_number unique,
  request_id      bigint       not null constraint fk_fault_record_request references service_request,
  visit_id        bigint       not null constraint fk_fault_record_visit references visit
                    constraint uq_fault_record_visit unique,
  project_id      bigint       not null constraint fk_fault_record_project references project,
  device_id       bigint constraint fk_fault_record_device references device,
  cause           varchar(30)  not null,
  cause_text      varchar(500),
  handling        varchar(1000) not null,
  solved_on_spot  boolean      not null,
  replaced        boolean      not null,
  old_device_id   bigint constraint fk_fault_record_old references device,
  new_device_id   bigint constraint fk_fault_record_new references device,
  in_warranty     boolean      not null,
  service_case    varchar(10)  not null,
  done_at         timestamptz  not null,
  period          varchar(7)   not null,
  technician_id   bigint       not null constraint fk_fault_record_technician references person,
  reviewed_by     bigint constraint fk_fault_record_reviewer references person,
  reviewed_at     timestamptz,
  version         integer      not null default 0,
  -- S01-5.1.3-b: a replacement is marked with both devices, or there was none.
  constraint ck_fault_record_replacement check (replaced = (old_device_id is not null and new_device_id is not null))
);
create index ix_fault_record_request on fault_record (request_id);
create index ix_fault_record_period on fault_record (project_id, period);

create sequence service_request_number start with 1 increment by 50;
create sequence fault_record_number start with 1 increment by 50;
