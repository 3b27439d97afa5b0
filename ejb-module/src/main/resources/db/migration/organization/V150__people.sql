-- A one-time password that was not used by then opens nothing.
alter table person add column password_expires_at timestamptz;
-- Sessions and tokens made before it count no more.
alter table person add column not_before timestamptz;
create index ix_person_display_name on person (display_name, id);

alter table role_assignment add column given_by bigint
  constraint fk_role_assignment_given_by references person;
alter table role_assignment add column given_at timestamptz;

-- Days on which one person acts for another, both included; without rows in stand_in_role in all roles.
create table stand_in (
  id         bigint primary key,
  absent_id  bigint      not null constraint fk_stand_in_absent references person,
  deputy_id  bigint      not null constraint fk_stand_in_deputy references person,
  valid_from date        not null,
  valid_to   date        not null,
  reason     varchar(200),
  set_by     bigint      not null constraint fk_stand_in_set_by references person,
  set_at     timestamptz not null,
  ended_at   timestamptz,
  constraint ck_stand_in_other check (absent_id <> deputy_id),
  constraint ck_stand_in_period check (valid_to >= valid_from)
);
create index ix_stand_in_deputy on stand_in (deputy_id, valid_to);
create index ix_stand_in_absent on stand_in (absent_id, valid_to);

create table stand_in_role (
  stand_in_id bigint      not null constraint fk_stand_in_role_stand_in references stand_in,
  role        varchar(40) not null,
  constraint pk_stand_in_role primary key (stand_in_id, role)
);

-- Append-only: what happened to a person's account, and who did it.
create table person_event (
  id         bigint primary key,
  person_id  bigint      not null constraint fk_person_event_person references person,
  at         timestamptz not null,
  kind       varchar(30) not null,
  by_id      bigint constraint fk_person_event_by references person,
  role       varchar(40),
  scope_kind varchar(20),
  scope_id   bigint,
  other_id   bigint constraint fk_person_event_other references person,
  valid_from date,
  valid_to   date
);
create index ix_person_event_person on person_event (person_id, at desc, id desc);

create trigger person_event_evidence before update or delete on person_event
  for each row execute function refuse_change_of_evidence();
