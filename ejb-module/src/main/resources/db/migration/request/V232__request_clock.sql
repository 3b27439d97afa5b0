-- Clocks that deadline rules of the bound packs give a request. The arrival limit of a service case alone has none:
-- the case's decision and clock_event say all of it.
create table request_clock (
  id               bigint       not null constraint pk_request_clock primary key,
  request_id       bigint       not null constraint fk_request_clock_request references service_request,
  target           varchar(40)  not null,
  rule             varchar(200) not null,
  clause           varchar(30)  not null,
  policy           varchar(40)  not null,
  calendar         varchar(60),
  calendar_version integer,
  goal_amount      integer,
  goal_unit        varchar(20),
  goal_at          time,
  pauses_on        varchar(200) not null,
  started_at       timestamptz  not null,
  -- Null if nobody knows: a figure or a calendar is open, rules are tied, an agreement is to say it, or it rests.
  due_at           timestamptz,
  hold             varchar(20) constraint ck_request_clock_hold
    check (hold in ('FIGURE_OPEN', 'CALENDAR_OPEN', 'TIE', 'AGREEMENT', 'NO_FIGURE')),
  hold_detail      varchar(400),
  state            varchar(10)  not null
    constraint ck_request_clock_state check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
  rested           boolean      not null,
  stopped_at       timestamptz,
  steps            text         not null,
  version          integer      not null,
  constraint uq_request_clock unique (request_id, target),
  constraint ck_request_clock_calendar check ((calendar is null) = (calendar_version is null)),
  constraint ck_request_clock_goal check ((goal_amount is null) = (goal_unit is null)),
  constraint ck_request_clock_stopped check ((state = 'STOPPED') = (stopped_at is not null)),
  constraint ck_request_clock_due check (due_at is null or (goal_amount is not null and state <> 'PAUSED'))
);
-- Open clocks that a change of a calendar concerns; those of an older version wait to be reckoned again.
create index ix_request_clock_calendar on request_clock (calendar, calendar_version, id)
  where state <> 'STOPPED' and calendar is not null;
create index ix_request_clock_clause on request_clock (clause, id);

-- Append-only: what happened to a clock, and how its due time moved.
create table request_clock_event (
  id         bigint       not null constraint pk_request_clock_event primary key,
  clock_id   bigint       not null constraint fk_request_clock_event_clock references request_clock,
  request_id bigint       not null,
  kind       varchar(10)  not null constraint ck_request_clock_event_kind
    check (kind in ('START', 'PAUSE', 'RESUME', 'STOP', 'RECKONED')),
  at         timestamptz  not null,
  person_id  bigint,
  due_before timestamptz,
  due_after  timestamptz,
  reason     varchar(200) not null
);
create index ix_request_clock_event_clock on request_clock_event (clock_id, id);

-- How far the clocks of a changed calendar are reckoned again. One at a time for each calendar.
create table clock_reckoning (
  id          bigint      not null constraint pk_clock_reckoning primary key,
  calendar    varchar(60) not null,
  version     integer     not null,
  total       integer     not null,
  done        integer     not null,
  moved       integer     not null,
  started_at  timestamptz not null,
  finished_at timestamptz
);
create unique index uq_clock_reckoning_open on clock_reckoning (calendar) where finished_at is null;
create index ix_clock_reckoning_calendar on clock_reckoning (calendar, id);
