-- Key projects (S12-4.2.4a): since when and why one is, and who answers for what in it. Without a day it is none any more.
create table key_project (
  project_id bigint       not null constraint pk_key_project primary key constraint fk_key_project_project references project,
  since      date,
  why        varchar(300),
  marked_by  bigint       not null constraint fk_key_project_marked_by references person,
  version    integer      not null,
  constraint ck_key_project_why check ((since is null) = (why is null))
);

create table key_duty (
  id         bigint       not null constraint pk_key_duty primary key,
  project_id bigint       not null constraint fk_key_duty_project references project,
  person_id  bigint       not null constraint fk_key_duty_person references person,
  area       varchar(120) not null,
  since      date         not null,
  version    integer      not null,
  constraint uq_key_duty unique (project_id, person_id, area)
);
