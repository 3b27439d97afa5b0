-- A technician's report of a day (S04-15): submitted once. A correction is another revision; the earlier ones stay.
create table daily_report (
  id           bigint      not null constraint pk_daily_report primary key,
  person_id    bigint      not null constraint fk_daily_report_person references person,
  city_id      bigint      not null constraint fk_daily_report_city references city,
  day          date        not null,
  submitted_at timestamptz not null,
  revision     integer     not null constraint ck_daily_report_revision check (revision >= 1),
  version      integer     not null,
  constraint uq_daily_report_day unique (person_id, day)
);
create index ix_daily_report_city on daily_report (city_id, day);

-- Append-only: how it was written, and why again.
create table daily_revision (
  id         bigint      not null constraint pk_daily_revision primary key,
  report_id  bigint      not null constraint fk_daily_revision_report references daily_report,
  number     integer     not null,
  written_by bigint      not null constraint fk_daily_revision_person references person,
  written_at timestamptz not null,
  reason     varchar(500),
  constraint uq_daily_revision_number unique (report_id, number),
  constraint ck_daily_revision_reason check ((number = 1) = (reason is null))
);
create trigger daily_revision_evidence before update or delete on daily_revision
  for each row execute function refuse_change_of_evidence();

-- Append-only: the jobs of a revision, beside what the product knew of them then.
create table daily_job (
  id             bigint       not null constraint pk_daily_job primary key,
  report_id      bigint       not null constraint fk_daily_job_report references daily_report,
  revision       integer      not null,
  position       integer      not null,
  source         varchar(12)  not null constraint ck_daily_job_source
    check (source in ('WORK_ORDER', 'VISIT', 'GOODS', 'OTHER')),
  source_id      bigint,
  number         varchar(20),
  project_id     bigint       constraint fk_daily_job_project references project,
  what           varchar(1000) not null,
  known_class    varchar(1),
  known_travel   integer,
  known_labour   integer,
  service_class  varchar(1)   not null constraint ck_daily_job_class check (service_class in ('A', 'B', 'C', 'D')),
  travel_minutes integer      not null constraint ck_daily_job_travel check (travel_minutes between 0 and 1440),
  labour_minutes integer      not null constraint ck_daily_job_labour check (labour_minutes between 0 and 1440),
  reason         varchar(500),
  constraint uq_daily_job_position unique (report_id, revision, position),
  constraint ck_daily_job_known check ((source = 'OTHER') = (source_id is null)),
  -- S04-6-D: what has no voucher is work inside the house.
  constraint ck_daily_job_internal check (source <> 'OTHER' or service_class = 'D'),
  constraint ck_daily_job_differs check (reason is not null
    or (coalesce(known_class, service_class) = service_class and coalesce(known_travel, travel_minutes) = travel_minutes
        and coalesce(known_labour, labour_minutes) = labour_minutes))
);
create trigger daily_job_evidence before update or delete on daily_job
  for each row execute function refuse_change_of_evidence();

-- The supervisor's report of a day in a city (S04-16), put to the branch manager (S04-17); after a refusal there is another attempt.
create table city_daily_report (
  id          bigint      not null constraint pk_city_daily_report primary key,
  city_id     bigint      not null constraint fk_city_daily_report_city references city,
  project_id  bigint      not null constraint fk_city_daily_report_project references project,
  day         date        not null,
  attempt     integer     not null constraint ck_city_daily_report_attempt check (attempt >= 1),
  compiled_by bigint      not null constraint fk_city_daily_report_person references person,
  compiled_at timestamptz not null,
  answers     integer     not null,
  signed_at   timestamptz,
  sha256      varchar(64),
  version     integer     not null,
  constraint uq_city_daily_report_attempt unique (city_id, day, attempt),
  constraint ck_city_daily_report_signed check ((signed_at is null) = (sha256 is null))
);
-- S04-17: what is signed stays.
create trigger city_daily_report_evidence before update on city_daily_report
  for each row when (old.signed_at is not null) execute function refuse_change_of_evidence();

-- Append-only: the figures that were signed. Without a class: somebody who worked and had not reported.
create table city_daily_line (
  id             bigint       not null constraint pk_city_daily_line primary key,
  report_id      bigint       not null constraint fk_city_daily_line_report references city_daily_report,
  person_id      bigint       not null constraint fk_city_daily_line_person references person,
  person_name    varchar(120) not null,
  service_class  varchar(1),
  jobs           integer      not null,
  travel_minutes integer      not null,
  labour_minutes integer      not null
);
create index ix_city_daily_line_report on city_daily_line (report_id);
create trigger city_daily_line_evidence before update or delete on city_daily_line
  for each row execute function refuse_change_of_evidence();

-- Append-only: that the register was compared with the vouchers, and what was found (S04-18).
create table register_check (
  id           bigint      not null constraint pk_register_check primary key,
  city_id      bigint      not null constraint fk_register_check_city references city,
  day          date        not null,
  checked_by   bigint      not null constraint fk_register_check_person references person,
  checked_at   timestamptz not null,
  requests     integer     not null,
  orders       integer     not null,
  undispatched integer     not null,
  unrecorded   integer     not null,
  found        varchar(4000) not null,
  note         varchar(500)
);
create index ix_register_check_day on register_check (city_id, day);
create trigger register_check_evidence before update or delete on register_check
  for each row execute function refuse_change_of_evidence();

-- Jobs are looked up by their day.
create index ix_work_order_finished on work_order (finished_at) where finished_at is not null;
create index ix_goods_receipt_repaired on goods_receipt (repaired_at) where repaired_at is not null;
create index ix_visit_arrived on visit (arrived_at);
