-- That a paper of a month was made, and when first: work lists name what is missing. The paper itself is not kept.
create table report_paper (
  project_id bigint      not null constraint fk_report_paper_project references project,
  period     varchar(7)  not null,
  paper      varchar(2)  not null constraint ck_report_paper_paper check (paper in ('F1', 'F4')),
  made_by    bigint constraint fk_report_paper_person references person,
  made_at    timestamptz not null,
  constraint pk_report_paper primary key (project_id, period, paper)
);
