-- A request, its decision and its clock's start are written in one transaction, thousands of times for the
-- same few projects. Each check of a foreign key locked the project's row, and the request's own row twice
-- more. Projects and requests are never deleted, which triggers see to now, so an id that was right when
-- it was written stays right.
create function row_stays() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never deleted', tg_table_name using errcode = 'foreign_key_violation';
end $$;
create trigger project_stays before delete on project
  for each statement execute function row_stays();
create trigger service_request_stays before delete on service_request
  for each statement execute function row_stays();

alter table service_request drop constraint fk_service_request_project;
alter table service_case_decision drop constraint fk_service_case_decision_request;
alter table clock_event drop constraint fk_clock_event_request;

-- Most requests have neither, and an index would keep a row for each that has none.
alter table service_request
  drop constraint uq_service_request_idempotency,
  drop constraint uq_service_request_register;
create unique index uq_service_request_idempotency on service_request (idempotency_key)
  where idempotency_key is not null;
create unique index uq_service_request_register on service_request (project_id, register_number)
  where register_number is not null;
