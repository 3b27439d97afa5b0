-- Whom a property centre calls (S01-5.1.1-a): names and phones by project. What was sent to the centre is kept word for
-- word in contact_sheet, so a row here is simply changed or taken away.
create table service_contact (
  id         bigint       not null constraint pk_service_contact primary key,
  project_id bigint       not null constraint fk_service_contact_project references project,
  role       varchar(40)  not null,
  person_id  bigint constraint fk_service_contact_person references person,
  name       varchar(80)  not null,
  phone      varchar(40)  not null,
  version    integer      not null
);
create unique index uq_service_contact on service_contact (project_id, role, name, phone);

-- When a contact answers the phone (S01-5.1.1-b): each week on a weekday, or on one date, whose shifts stand in for those
-- of its weekday. Minutes of the day; an end that is not after the beginning is on the next day.
create table roster_shift (
  id          bigint   not null constraint pk_roster_shift primary key,
  project_id  bigint   not null constraint fk_roster_shift_project references project,
  contact_id  bigint   not null constraint fk_roster_shift_contact references service_contact,
  weekday     integer constraint ck_roster_shift_weekday check (weekday between 1 and 7),
  day         date,
  from_minute integer  not null constraint ck_roster_shift_from check (from_minute between 0 and 1439),
  to_minute   integer  not null constraint ck_roster_shift_to check (to_minute between 0 and 1439),
  version     integer  not null,
  constraint ck_roster_shift_when check ((weekday is null) <> (day is null))
);
create unique index uq_roster_shift_weekday on roster_shift (contact_id, weekday, from_minute) where weekday is not null;
create unique index uq_roster_shift_day on roster_shift (contact_id, day, from_minute) where day is not null;
create index ix_roster_shift_project on roster_shift (project_id);

-- A list as it was sent to a property centre; only its receipt is added later.
create table contact_sheet (
  id               bigint        not null constraint pk_contact_sheet primary key,
  project_id       bigint        not null constraint fk_contact_sheet_project references project,
  number           integer       not null constraint ck_contact_sheet_number check (number > 0),
  content          varchar(8000) not null,
  sha256           varchar(64)   not null,
  clause           varchar(30)   not null,
  policy           varchar(40)   not null,
  sent_by          bigint        not null constraint fk_contact_sheet_sent_by references person,
  sent_by_name     varchar(120)  not null,
  sent_at          timestamptz   not null,
  received_by      bigint constraint fk_contact_sheet_received_by references person,
  received_by_name varchar(120),
  received_at      timestamptz,
  version          integer       not null,
  constraint uq_contact_sheet unique (project_id, number),
  constraint ck_contact_sheet_received check ((received_at is null) = (received_by is null))
);

-- That the register F5 was handed over to the property centre (S01-5.1.2-a); a new book makes a new row.
create table register_placement (
  id              bigint       not null constraint pk_register_placement primary key,
  project_id      bigint       not null constraint fk_register_placement_project references project,
  placed_on       date         not null,
  agreed_with     varchar(80)  not null,
  note            varchar(400),
  recorded_by     bigint       not null constraint fk_register_placement_recorded_by references person,
  recorded_by_name varchar(120) not null,
  recorded_at     timestamptz  not null
);
create index ix_register_placement_project on register_placement (project_id, id);
