-- The record of a visit that its customer signed and rated (S10-2.9): handed in, signed, approved, archived. After a refusal there is another attempt.
create table service_record (
  id             bigint       not null constraint pk_service_record primary key,
  work_order_id  bigint       not null constraint fk_service_record_work_order references work_order,
  project_id     bigint       not null constraint fk_service_record_project references project,
  attempt        integer      not null constraint ck_service_record_attempt check (attempt >= 1),
  state          varchar(12)  not null constraint ck_service_record_state
    check (state in ('IN_APPROVAL', 'REFUSED', 'APPROVED', 'ARCHIVED')),
  handed_in_by   bigint       not null constraint fk_service_record_handed_in_by references person,
  handed_in_at   timestamptz  not null,
  answers        integer      not null,
  archived_by    bigint       constraint fk_service_record_archived_by references person,
  archived_at    timestamptz,
  archived_where varchar(200),
  version        integer      not null,
  constraint uq_service_record_attempt unique (work_order_id, attempt),
  constraint ck_service_record_archived check
    ((state = 'ARCHIVED') = (archived_at is not null) and (archived_at is null) = (archived_by is null)
      and (archived_at is null) = (archived_where is null))
);
-- What is archived stays.
create trigger service_record_evidence before update on service_record
  for each row when (old.state = 'ARCHIVED') execute function refuse_change_of_evidence();
create index ix_service_record_project on service_record (project_id);
