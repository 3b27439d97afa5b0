-- Versions of the calendars by which deadlines are counted: packs bring calendars, persons add dated exceptions. A
-- calendar without a row is at version 1. The row is the lock under which a calendar is changed.
create table work_calendar (
  code       varchar(60) not null constraint pk_work_calendar primary key,
  version    integer     not null constraint ck_work_calendar_version check (version > 0),
  changed_at timestamptz not null
);

-- Days on which a calendar differs. Nothing is ever deleted: version n of a calendar has the days with
-- since_version <= n and until_version > n, so that what was decided by it can be explained for ever.
create table calendar_exception (
  id                bigint       not null constraint pk_calendar_exception primary key,
  calendar          varchar(60)  not null,
  day               date         not null,
  kind              varchar(10)  not null constraint ck_calendar_exception_kind check (kind in ('CLOSED', 'WORKED')),
  windows           varchar(100) not null,
  reason            varchar(200) not null,
  since_version     integer      not null,
  until_version     integer,
  entered_by        bigint       not null,
  entered_by_name   varchar(120) not null,
  entered_at        timestamptz  not null,
  withdrawn_by      bigint,
  withdrawn_by_name varchar(120),
  withdrawn_at      timestamptz,
  version           integer      not null,
  constraint ck_calendar_exception_versions check (until_version is null or until_version > since_version),
  constraint ck_calendar_exception_withdrawn check ((until_version is null) = (withdrawn_at is null)),
  constraint ck_calendar_exception_windows check (kind = 'WORKED' or windows = '')
);
create unique index uq_calendar_exception_day on calendar_exception (calendar, day) where until_version is null;
