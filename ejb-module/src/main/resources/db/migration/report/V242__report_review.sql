-- Monthly reports F4 that were handed in to be reviewed (S01-5.1.4-b); after a refusal there is another attempt.
create table monthly_report (
  id           bigint primary key,
  project_id   bigint      not null constraint fk_monthly_report_project references project,
  period       varchar(7)  not null,
  attempt      integer     not null constraint ck_monthly_report_attempt check (attempt >= 1),
  handed_in_by bigint      not null constraint fk_monthly_report_person references person,
  handed_in_at timestamptz not null,
  answers      integer     not null default 0,
  reviewed_at  timestamptz,
  version      integer     not null default 0,
  constraint uq_monthly_report_attempt unique (project_id, period, attempt)
);
