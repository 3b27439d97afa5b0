-- Files that wait to be imported, once for each SHA-256; forgotten after a while, and when an owner is erased.
create table master_import_file (
  id         bigint      constraint pk_master_import_file primary key,
  sha256     char(64)    not null constraint uq_master_import_file_sha256 unique,
  content    bytea       not null,
  kept_until timestamptz not null
);

-- Files that are tried or imported in the background. The columns from person_id on say as whom; rows_done is how
-- far it is committed, so that a server that stops loses at most the rows that it was at.
create table master_import_job (
  id           bigint       constraint pk_master_import_job primary key,
  task         varchar(20)  not null constraint ck_master_import_job_task check (task in ('TRY', 'IMPORT')),
  kind         varchar(20)  not null constraint ck_master_import_job_kind check (kind in ('ROOMS', 'DEVICES', 'CONTACTS')),
  file_name    varchar(200) not null,
  file_id      bigint       constraint fk_master_import_job_file references master_import_file on delete set null,
  tried_id     bigint       constraint fk_master_import_job_tried references master_import_job,
  import_id    bigint       constraint fk_master_import_job_import references master_import,
  state        varchar(20)  not null constraint ck_master_import_job_state check (state in
                 ('WAITING', 'AT_WORK', 'FINISHED', 'STOPPED', 'FAILED')),
  asked_by     bigint       not null constraint fk_master_import_job_asked_by references person,
  asked_at     timestamptz  not null,
  turn_at      timestamptz,
  held_until   timestamptz,
  finished_at  timestamptz,
  row_count    integer      not null,
  rows_done    integer      not null default 0,
  created      integer      not null default 0,
  changed      integer      not null default 0,
  unchanged    integer      not null default 0,
  refused      integer      not null default 0,
  person_id    bigint,
  login        text         not null,
  display_name text         not null,
  groups       text         not null,
  request_id   text         not null,
  origin       text,
  constraint ck_master_import_job_import check ((task = 'IMPORT') = (import_id is not null)),
  constraint ck_master_import_job_finished check ((finished_at is null) = (state in ('WAITING', 'AT_WORK'))),
  constraint ck_master_import_job_done check (rows_done between 0 and row_count
    and rows_done = created + changed + unchanged + refused)
);
-- One at a time for each person.
create unique index uq_master_import_job_open on master_import_job (asked_by) where finished_at is null;
create index ix_master_import_job_asked on master_import_job (asked_by, asked_at desc);
create index ix_master_import_job_import on master_import_job (import_id);
create index ix_master_import_job_file on master_import_job (file_id);
create index ix_master_import_job_tried on master_import_job (tried_id);

-- What a try said of each row; goes with its file, as it quotes it.
create table master_import_tried (
  job_id      bigint        not null constraint fk_master_import_tried_job references master_import_job,
  row_number  integer       not null,
  file_id     bigint        not null constraint fk_master_import_tried_file references master_import_file on delete cascade,
  name        varchar(200)  not null,
  outcome     varchar(20)   not null constraint ck_master_import_tried_outcome check (outcome in
                ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  column_name varchar(40)   not null default '',
  cell_value  varchar(200)  not null default '',
  code        varchar(80)   not null default '',
  arguments   varchar(1000) not null default '',
  constraint pk_master_import_tried primary key (job_id, row_number)
);
create index ix_master_import_tried_file on master_import_tried (file_id);
