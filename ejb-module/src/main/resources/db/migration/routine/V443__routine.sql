-- A value outside of its limits is a failure, and raises a request as a failed point does; values of before do not.
create table routine_measure_failure (
  measure_id     bigint  not null constraint pk_routine_measure_failure primary key
                         constraint fk_routine_measure_failure_measure references routine_measure,
  request_id     bigint,
  request_number varchar(40),
  version        integer not null,
  constraint ck_routine_measure_failure_request check ((request_id is null) = (request_number is null))
);
create unique index uq_routine_measure_failure_request on routine_measure_failure (request_id)
  where request_id is not null;
create index ix_routine_measure_failure_open on routine_measure_failure (measure_id) where request_id is null;
