-- What a project hands over to its property centre before its warranty ends (S01-5.4.1.1), or in the half year after the
-- move-in where the department has left the city (S01-5.4.1.2-3B-b). One of each kind a project; its days follow the event.
create table handover (
  id             bigint       not null constraint pk_handover primary key,
  project_id     bigint       not null constraint fk_handover_project references project,
  kind           varchar(12)  not null constraint ck_handover_kind check (kind in ('WARRANTY', 'RESIDENT')),
  event_on       date         not null,
  starts_on      date         not null,
  due_on         date         not null,
  clause         varchar(30)  not null,
  policy         varchar(40)  not null,
  talks_on       date,
  talks_with     varchar(80),
  person_name    varchar(80),
  person_phone   varchar(40),
  state          varchar(10)  not null constraint ck_handover_state check (state in ('OPEN', 'CLOSED')),
  closed_by      bigint,
  closed_by_name varchar(120),
  closed_at      timestamptz,
  version        integer      not null,
  constraint uq_handover unique (project_id, kind),
  constraint ck_handover_days check (due_on >= starts_on),
  constraint ck_handover_talks check ((talks_on is null) = (talks_with is null)),
  constraint ck_handover_person check ((person_name is null) = (person_phone is null)),
  constraint ck_handover_closed check ((state = 'CLOSED') = (closed_at is not null))
);

-- The emergency plan, version by version; append-only.
create table handover_plan (
  id              bigint        not null constraint pk_handover_plan primary key,
  handover_id     bigint        not null constraint fk_handover_plan_handover references handover,
  number          integer       not null constraint ck_handover_plan_number check (number > 0),
  content         varchar(8000) not null,
  sha256          varchar(64)   not null,
  written_by      bigint        not null,
  written_by_name varchar(120)  not null,
  written_at      timestamptz   not null,
  constraint uq_handover_plan unique (handover_id, number)
);

-- A training that was held, with who was there and signed; append-only.
create table handover_training (
  id               bigint       not null constraint pk_handover_training primary key,
  handover_id      bigint       not null constraint fk_handover_training_handover references handover,
  held_on          date         not null,
  topic            varchar(200) not null,
  trainer          varchar(80)  not null,
  recorded_by      bigint       not null,
  recorded_by_name varchar(120) not null,
  recorded_at      timestamptz  not null
);
create index ix_handover_training_handover on handover_training (handover_id);

create table handover_attendee (
  id          bigint      not null constraint pk_handover_attendee primary key,
  training_id bigint      not null constraint fk_handover_attendee_training references handover_training,
  position    integer     not null,
  name        varchar(80) not null,
  signed      boolean     not null,
  constraint uq_handover_attendee unique (training_id, name)
);

-- A piece of daily maintenance or of simple faults, from its planned day to the day it was handed over.
create table handover_item (
  id          bigint       not null constraint pk_handover_item primary key,
  handover_id bigint       not null constraint fk_handover_item_handover references handover,
  kind        varchar(20)  not null constraint ck_handover_item_kind check (kind in ('DAILY_MAINTENANCE', 'SIMPLE_FAULTS')),
  content     varchar(200) not null,
  planned_on  date         not null,
  handed_on   date,
  handed_to   varchar(80),
  version     integer      not null,
  constraint ck_handover_item_handed check ((handed_on is null) = (handed_to is null))
);
create index ix_handover_item_handover on handover_item (handover_id, planned_on);

-- That a property centre was advised to keep wear parts once the warranty has ended (S01-5.4.2.1); only its receipt is
-- added later.
create table spare_advice (
  id               bigint       not null constraint pk_spare_advice primary key,
  project_id       bigint       not null constraint fk_spare_advice_project references project,
  warranty_ended   date         not null,
  parts            varchar(1000),
  clause           varchar(30)  not null,
  policy           varchar(40)  not null,
  advised_by       bigint,
  advised_by_name  varchar(120) not null,
  advised_at       timestamptz  not null,
  received_by      bigint,
  received_by_name varchar(120),
  received_at      timestamptz,
  version          integer      not null,
  constraint ck_spare_advice_received check ((received_at is null) = (received_by is null))
);
create index ix_spare_advice_project on spare_advice (project_id, id);
