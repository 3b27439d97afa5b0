-- A visit that somebody was sent to: of a request, or a routine one. By one of our technicians or by a crew from outside.
create table work_order (
  id              bigint primary key,
  number          varchar(20)  not null constraint uq_work_order_number unique,
  request_id      bigint constraint fk_work_order_request references service_request,
  project_id      bigint       not null,
  task            varchar(1000) not null,
  technician_id   bigint constraint fk_work_order_technician references person,
  crew_company    varchar(120),
  crew_name       varchar(80),
  crew_phone      varchar(40),
  planned_from    timestamptz  not null,
  planned_to      timestamptz  not null,
  status          varchar(12)  not null constraint ck_work_order_status check (status in
                    ('PLANNED', 'ACCEPTED', 'DECLINED', 'TRAVELLING', 'ON_SITE', 'WORK_DONE', 'NOT_SOLVED', 'SIGNED', 'CLOSED', 'CANCELLED')),
  planned_by      bigint       not null constraint fk_work_order_planned_by references person,
  planned_at      timestamptz  not null,
  visit_id        bigint constraint fk_work_order_visit references visit,
  travelling_at   timestamptz,
  arrived_at      timestamptz,
  finished_at     timestamptz,
  last_at         timestamptz,
  solved          boolean,
  service_class   varchar(1)   constraint ck_work_order_class check (service_class in ('A', 'B', 'C', 'D')),
  travel_minutes  integer      constraint ck_work_order_travel check (travel_minutes between 0 and 2880),
  labour_minutes  integer      constraint ck_work_order_labour check (labour_minutes between 0 and 2880),
  version         integer      not null default 0,
  constraint ck_work_order_window check (planned_to > planned_from),
  constraint ck_work_order_who check ((technician_id is null) = (crew_company is not null))
);
create index ix_work_order_day on work_order (planned_from);
create index ix_work_order_technician on work_order (technician_id, planned_from) where technician_id is not null;
-- At most one visit of a request is under way or planned.
create unique index uq_work_order_open on work_order (request_id)
  where request_id is not null and status not in ('CLOSED', 'CANCELLED');
create index ix_work_order_request on work_order (request_id) where request_id is not null;

-- Append-only: what happened, when it happened by the device, and when it came here.
create table work_event (
  id               bigint primary key,
  work_order_id    bigint      not null constraint fk_work_event_work_order references work_order,
  client_id        varchar(80),
  action           varchar(12) not null,
  happened_at      timestamptz not null,
  device_at        timestamptz,
  offset_millis    bigint,
  received_at      timestamptz not null,
  by_id            bigint      not null constraint fk_work_event_by references person,
  reason           varchar(30),
  note             varchar(500),
  constraint uq_work_event_client unique (work_order_id, client_id)
);
create index ix_work_event_order on work_event (work_order_id, id);
create trigger work_event_evidence before update or delete on work_event
  for each row execute function refuse_change_of_evidence();

-- S03-3.3.2: given after the work, and never changed.
create table work_signature (
  id            bigint primary key,
  work_order_id bigint       not null constraint fk_work_signature_work_order references work_order
                  constraint uq_work_signature_work_order unique,
  signer        varchar(80)  not null,
  on_paper      boolean      not null,
  picture       bytea,
  sha256        varchar(64),
  rating        integer      constraint ck_work_signature_rating check (rating between 1 and 5),
  remark        varchar(500),
  signed_at     timestamptz  not null,
  constraint ck_work_signature_picture check (on_paper = (picture is null) and (picture is null) = (sha256 is null))
);
create trigger work_signature_evidence before update or delete on work_signature
  for each row execute function refuse_change_of_evidence();

create sequence work_order_number start with 1 increment by 50;
