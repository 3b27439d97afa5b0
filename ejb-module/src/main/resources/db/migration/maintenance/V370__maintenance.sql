-- The register form of maintenance (S12-4.1.4): opened when a fault is cleared or a routine visit held, signed and sealed by the customer.
-- Its texts are null as long as the work itself says them; with the signature they are what was signed.
create table maintenance_form (
  id           bigint       not null constraint pk_maintenance_form primary key,
  number       varchar(20)  not null constraint uq_maintenance_form_number unique,
  project_id   bigint       not null constraint fk_maintenance_form_project references project,
  ground       varchar(20)  not null constraint ck_maintenance_form_ground check (ground in ('FAULT_CLEARED', 'ROUTINE_TEST')),
  request_id   bigint       constraint fk_maintenance_form_request references service_request,
  visit_id     bigint       constraint fk_maintenance_form_visit references routine_visit,
  worked_at    timestamptz  not null,
  worked_on    date         not null,
  state        varchar(10)  not null constraint ck_maintenance_form_state check (state in ('TO_SIGN', 'TO_SEAL', 'COMPLETE')),
  needs        varchar(60)  not null,
  clause       varchar(30)  not null,
  policy       varchar(40)  not null,
  opened_at    timestamptz  not null,
  customer     varchar(120),
  system_text  varchar(500),
  fault_text   varchar(2000),
  done_text    varchar(2000),
  parts_text   varchar(500),
  people_text  varchar(500),
  sealer       varchar(80),
  sealed_on    date,
  seal_file_id bigint       constraint fk_maintenance_form_seal_file references attachment,
  sealed_by    bigint       constraint fk_maintenance_form_sealed_by references person,
  sealed_at    timestamptz,
  version      integer      not null,
  constraint uq_maintenance_form_request unique (request_id, worked_at),
  constraint uq_maintenance_form_visit unique (visit_id),
  constraint ck_maintenance_form_work check
    ((ground = 'FAULT_CLEARED') = (request_id is not null) and (ground = 'ROUTINE_TEST') = (visit_id is not null)),
  constraint ck_maintenance_form_sealed check
    ((sealed_at is null) = (sealer is null) and (sealed_at is null) = (sealed_on is null)
      and (sealed_at is null) = (sealed_by is null) and (seal_file_id is null or sealed_at is not null)),
  constraint ck_maintenance_form_after check (sealed_on is null or sealed_on >= worked_on)
);
-- What is complete stays.
create trigger maintenance_form_evidence before update on maintenance_form
  for each row when (old.state = 'COMPLETE') execute function refuse_change_of_evidence();
create index ix_maintenance_form_project on maintenance_form (project_id, worked_on);

-- Given after the work, and never changed.
create table maintenance_signature (
  form_id        bigint       not null constraint pk_maintenance_signature primary key
                   constraint fk_maintenance_signature_form references maintenance_form,
  signer         varchar(80)  not null,
  on_paper       boolean      not null,
  picture        bytea,
  picture_sha256 varchar(64),
  remark         varchar(500),
  sha256         varchar(64)  not null,
  signed_at      timestamptz  not null,
  taken_by       bigint       not null constraint fk_maintenance_signature_taken_by references person,
  constraint ck_maintenance_signature_picture check
    (on_paper = (picture is null) and (picture is null) = (picture_sha256 is null))
);
create trigger maintenance_signature_evidence before update or delete on maintenance_signature
  for each row execute function refuse_change_of_evidence();

create sequence maintenance_form_number start with 1 increment by 50;
