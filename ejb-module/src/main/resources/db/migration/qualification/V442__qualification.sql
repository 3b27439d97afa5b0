-- S12-4.1.1: who is qualified for what. What stands in a certificate is kept version by version and never changed.
create table qualification (
  id               bigint      not null constraint pk_qualification primary key,
  person_id        bigint      not null constraint fk_qualification_person references person,
  -- As config/qualifications.yaml names it.
  kind             varchar(40) not null,
  latest           integer     not null constraint ck_qualification_latest check (latest > 0),
  recorded_by      bigint      not null constraint fk_qualification_recorded_by references person,
  recorded_at      timestamptz not null,
  withdrawn_by     bigint constraint fk_qualification_withdrawn_by references person,
  withdrawn_at     timestamptz,
  withdrawn_reason varchar(300),
  -- Of the due item by which its renewal is asked for.
  due_key          varchar(160),
  version          integer     not null default 0,
  constraint ck_qualification_withdrawn check (
    (withdrawn_at is null) = (withdrawn_reason is null) and (withdrawn_at is null) = (withdrawn_by is null))
);
create index ix_qualification_person on qualification (person_id, kind);

create table qualification_version (
  id               bigint       not null constraint pk_qualification_version primary key,
  qualification_id bigint       not null constraint fk_qualification_version_of references qualification,
  number           integer      not null constraint ck_qualification_version_number check (number > 0),
  certificate      varchar(60)  not null,
  issuer           varchar(120) not null,
  valid_from       date         not null,
  -- Null for one that does not end.
  valid_until      date,
  -- Why it was put right; the first version has no reason.
  why              varchar(300),
  written_by       bigint       not null constraint fk_qualification_version_written_by references person,
  written_at       timestamptz  not null,
  constraint uq_qualification_version unique (qualification_id, number),
  constraint ck_qualification_version_days check (valid_until >= valid_from),
  constraint ck_qualification_version_why check ((number = 1) = (why is null))
);
create trigger qualification_version_evidence before update or delete on qualification_version
  for each row execute function refuse_change_of_evidence();
