-- Which role of the department answers for a role that packs name; said by a person, with the reason.
create table approval_role (
  code   varchar(60)  not null constraint pk_approval_role primary key,
  role   varchar(40)  not null,
  reason varchar(500) not null,
  set_by bigint       not null constraint fk_approval_role_person references person,
  set_at timestamptz  not null
);
