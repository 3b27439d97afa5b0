-- When what is due was planned last, by any node; what falls due from then on is still to be planned.
create table due_plan (
  id         smallint primary key constraint ck_due_plan_one check (id = 1),
  planned_at timestamptz
);
insert into due_plan (id) values (1);
