-- S10-2.1, S12-4.1.3: what a project's contract says of the service after the sale, version by version; never changed.
create table service_terms (
  id             bigint        not null constraint pk_service_terms primary key,
  project_id     bigint        not null constraint fk_service_terms_project references project,
  number         integer       not null constraint ck_service_terms_number check (number > 0),
  source         varchar(200)  not null,
  scope          varchar(4000),
  responsibility varchar(4000),
  requirements   varchar(4000),
  instruction    varchar(4000),
  written_by     bigint        not null constraint fk_service_terms_written_by references person,
  written_at     timestamptz   not null,
  constraint uq_service_terms unique (project_id, number),
  constraint ck_service_terms_text check (coalesce(scope, responsibility, requirements, instruction) is not null)
);
create trigger service_terms_evidence before update or delete on service_terms
  for each row execute function refuse_change_of_evidence();

-- S12-4.1.3: who knows which version.
create table terms_reading (
  id        bigint      not null constraint pk_terms_reading primary key,
  terms_id  bigint      not null constraint fk_terms_reading_terms references service_terms,
  person_id bigint      not null constraint fk_terms_reading_person references person,
  read_at   timestamptz not null,
  constraint uq_terms_reading unique (terms_id, person_id)
);
create trigger terms_reading_evidence before update or delete on terms_reading
  for each row execute function refuse_change_of_evidence();
