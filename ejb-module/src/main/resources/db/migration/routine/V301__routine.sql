-- Who looks after a project without being called (S01-5.4.1.2-1B-b, -2B-b) or lives on its site (-3B-a).
create table service_assignment (
  id          bigint       not null constraint pk_service_assignment primary key,
  project_id  bigint       not null constraint fk_service_assignment_project references project,
  person_id   bigint       not null constraint fk_service_assignment_person references person,
  kind        varchar(12)  not null constraint ck_service_assignment_kind check (kind in ('PART_TIME', 'RESIDENT')),
  valid_from  date         not null,
  valid_to    date,
  set_by      bigint       not null,
  set_by_name varchar(120) not null,
  set_at      timestamptz  not null,
  version     integer      not null,
  constraint ck_service_assignment_days check (valid_to is null or valid_to >= valid_from)
);
create index ix_service_assignment_project on service_assignment (project_id, valid_from);
create index ix_service_assignment_person on service_assignment (person_id);

-- What a contract says of routine visits; inside the warranty it comes before the service cases (S01-5.4.1.2).
create table routine_term (
  id         bigint       not null constraint pk_routine_term primary key,
  project_id bigint       not null constraint fk_routine_term_project references project,
  times      integer      not null constraint ck_routine_term_times check (times between 1 and 7),
  per        varchar(12)  not null constraint ck_routine_term_per check (per in ('WEEK', 'HALF_MONTH', 'MONTH')),
  source     varchar(200) not null,
  valid_from date         not null,
  valid_to   date,
  version    integer      not null,
  constraint ck_routine_term_days check (valid_to is null or valid_to >= valid_from)
);
create index ix_routine_term_project on routine_term (project_id, valid_from);

-- A routine visit of a period. Planned → held, missed or called off; the key names it, so that reckoning again finds it.
create table routine_visit (
  id                bigint       not null constraint pk_routine_visit primary key,
  project_id        bigint       not null constraint fk_routine_visit_project references project,
  period            varchar(12)  not null,
  period_key        varchar(20)  not null,
  sequence          integer      not null constraint ck_routine_visit_sequence check (sequence > 0),
  first_day         date         not null,
  last_day          date         not null,
  service_case      varchar(12)  not null,
  clause            varchar(30)  not null,
  policy            varchar(40)  not null,
  times             integer      not null,
  tasks             varchar(400) not null,
  steps             text         not null,
  planned_on        date         not null,
  state             varchar(12)  not null constraint ck_routine_visit_state check (state in ('PLANNED', 'HELD', 'MISSED', 'CANCELLED')),
  held_on           date,
  held_by           bigint,
  held_by_name      varchar(120),
  recorded_at       timestamptz,
  note              varchar(1000),
  missed_reason     varchar(20),
  missed_note       varchar(400),
  explained_by      bigint,
  explained_by_name varchar(120),
  explained_at      timestamptz,
  version           integer      not null,
  constraint uq_routine_visit unique (project_id, period_key, sequence),
  constraint ck_routine_visit_period check (last_day >= first_day),
  constraint ck_routine_visit_held check ((state = 'HELD') = (held_on is not null)),
  constraint ck_routine_visit_explained check ((explained_at is null) = (missed_reason is null))
);
create index ix_routine_visit_day on routine_visit (planned_on, project_id);
create index ix_routine_visit_open on routine_visit (last_day, project_id) where state in ('PLANNED', 'MISSED');

-- That a visit was put on another day of its period; append-only.
create table routine_move (
  id            bigint       not null constraint pk_routine_move primary key,
  visit_id      bigint       not null constraint fk_routine_move_visit references routine_visit,
  from_day      date         not null,
  to_day        date         not null,
  reason        varchar(20)  not null,
  note          varchar(400),
  moved_by      bigint       not null,
  moved_by_name varchar(120) not null,
  moved_at      timestamptz  not null
);
create index ix_routine_move_visit on routine_move (visit_id, id);

-- What was done of the tasks that the case names; append-only.
create table routine_task (
  id       bigint      not null constraint pk_routine_task primary key,
  visit_id bigint      not null constraint fk_routine_task_visit references routine_visit,
  position integer     not null,
  task     varchar(40) not null,
  done     boolean     not null,
  constraint uq_routine_task unique (visit_id, task)
);

-- The points of the checklist as they were looked at, in the words of then. A failed one has its request.
create table routine_check (
  id             bigint       not null constraint pk_routine_check primary key,
  visit_id       bigint       not null constraint fk_routine_check_visit references routine_visit,
  position       integer      not null,
  item           varchar(60)  not null,
  device_class   varchar(30),
  name_en        varchar(200) not null,
  name_zh        varchar(200) not null,
  name_zh_tw     varchar(200) not null,
  source         varchar(40)  not null,
  result         varchar(16)  not null constraint ck_routine_check_result check (result in ('OK', 'FAILED', 'NOT_APPLICABLE')),
  note           varchar(400),
  request_id     bigint,
  request_number varchar(40),
  version        integer      not null,
  constraint uq_routine_check unique (visit_id, item),
  constraint ck_routine_check_request check ((request_id is null) = (request_number is null)),
  constraint ck_routine_check_failed check (result <> 'FAILED' or note is not null)
);
create unique index uq_routine_check_request on routine_check (request_id) where request_id is not null;
create index ix_routine_check_open on routine_check (id) where result = 'FAILED' and request_id is null;

-- When visits were planned last, by any node.
create table routine_plan (
  id         smallint    not null constraint pk_routine_plan primary key constraint ck_routine_plan_one check (id = 1),
  planned_at timestamptz
);
insert into routine_plan (id) values (1);
