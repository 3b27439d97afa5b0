-- What a rule asks for by a time, a row each. The business key is the same whenever it is reckoned, so that planning
-- twice, on two nodes or after a restore, makes nothing twice.
create table due_item (
  id           bigint primary key,
  business_key varchar(160) not null constraint uq_due_item_key unique,
  kind         varchar(30)  not null,
  owner_role   varchar(40)  not null,
  scope_kind   varchar(20)  not null,
  project_id   bigint constraint fk_due_item_project references project,
  center_id    bigint constraint fk_due_item_center references property_center,
  city_id      bigint constraint fk_due_item_city references city,
  region_id    bigint constraint fk_due_item_region references region,
  subject_kind varchar(20)  not null,
  subject      varchar(60)  not null,
  link         varchar(200),
  clause       varchar(30)  not null,
  policy       varchar(40)  not null,
  starts_at    timestamptz  not null,
  -- From then on it is late; the last day in time stands beside it, for calendars.
  due_at       timestamptz  not null,
  due_on       date         not null,
  state        varchar(20)  not null constraint ck_due_item_state check (state in ('OPEN', 'DONE', 'CANCELLED')),
  -- Counts the times that the due time was moved; each round goes through its ladder anew.
  round        integer      not null default 0,
  next_step    integer      not null default 0,
  -- When the runner looks next; null when nothing more will be told.
  wake_at      timestamptz,
  attempts     integer      not null default 0,
  last_error   varchar(400),
  planned_at   timestamptz  not null,
  settled_at   timestamptz,
  settled_by   bigint constraint fk_due_item_settled_by references person,
  note         varchar(400),
  version      integer      not null default 0,
  constraint ck_due_item_settled check ((state = 'OPEN') = (settled_at is null)),
  constraint ck_due_item_woken check (state = 'OPEN' or wake_at is null),
  constraint ck_due_item_scope check (
    (project_id is not null) = (scope_kind = 'PROJECT')
    and (center_id is not null) = (scope_kind = 'PROPERTY_CENTER')
    and (city_id is not null) = (scope_kind = 'CITY')
    and (region_id is not null) = (scope_kind = 'REGION')
    and scope_kind in ('DEPARTMENT', 'REGION', 'CITY', 'PROJECT', 'PROPERTY_CENTER'))
);
create index ix_due_item_wake on due_item (wake_at, id) where wake_at is not null;
create index ix_due_item_due on due_item (due_at, id);
create index ix_due_item_open on due_item (due_at, id) where state = 'OPEN';
create index ix_due_item_on on due_item (due_on);
create index ix_due_item_subject on due_item (subject, kind);

-- Append-only: that a step of an item's ladder was taken, and who was told. The constraint is the last word on "once".
create table due_step (
  id         bigint primary key,
  item_id    bigint       not null constraint fk_due_step_item references due_item,
  round      integer      not null,
  step       integer      not null,
  planned_at timestamptz  not null,
  taken_at   timestamptz  not null,
  outcome    varchar(20)  not null constraint ck_due_step_outcome check (outcome in ('TOLD', 'NOBODY_THERE', 'PASSED_OVER')),
  roles      varchar(400) not null,
  people     integer      not null,
  constraint uq_due_step unique (item_id, round, step)
);

-- Append-only: that an item's due time was moved.
create table due_move (
  id            bigint primary key,
  item_id       bigint      not null constraint fk_due_move_item references due_item,
  moved_at      timestamptz not null,
  due_before    timestamptz not null,
  due_after     timestamptz not null,
  policy_before varchar(40) not null,
  policy_after  varchar(40) not null
);
create index ix_due_move_item on due_move (item_id, id);
