-- What was measured on a routine visit (S12-4.2.4a): typed in rows, with the limits between which the value is good.
create table routine_measure (
  id       bigint        not null constraint pk_routine_measure primary key,
  visit_id bigint        not null constraint fk_routine_measure_visit references routine_visit,
  position integer       not null,
  name     varchar(120)  not null,
  value    numeric(16,4) not null,
  unit     varchar(20),
  at_least numeric(16,4),
  at_most  numeric(16,4),
  constraint uq_routine_measure unique (visit_id, position),
  constraint ck_routine_measure_limits check (at_least <= at_most)
);
create trigger routine_measure_evidence before update or delete on routine_measure
  for each row execute function refuse_change_of_evidence();
