-- One file of master data that was imported. Not finished: it runs, or the server stopped in the middle; the same
-- file again goes on where it stopped, because what is there already is left alone.
create table master_import (
  id          bigint       constraint pk_master_import primary key,
  kind        varchar(20)  not null constraint ck_master_import_kind check (kind in ('ROOMS', 'DEVICES', 'CONTACTS')),
  file_name   varchar(200) not null,
  file_sha256 char(64)     not null,
  imported_by bigint       not null constraint fk_master_import_imported_by references person,
  started_at  timestamptz  not null,
  finished_at timestamptz,
  row_count   integer      not null,
  created     integer      not null default 0,
  changed     integer      not null default 0,
  unchanged   integer      not null default 0,
  refused     integer      not null default 0,
  undone_at   timestamptz,
  undone_by   bigint       constraint fk_master_import_undone_by references person,
  version     integer      not null default 0,
  constraint ck_master_import_counts check (finished_at is null or row_count = created + changed + unchanged + refused)
);
create index ix_master_import_started on master_import (started_at desc, id desc);

create table master_import_problem (
  id          bigint        constraint pk_master_import_problem primary key,
  import_id   bigint        not null constraint fk_master_import_problem_import references master_import,
  row_number  integer       not null,
  column_name varchar(40)   not null,
  cell_value  varchar(200)  not null,
  code        varchar(80)   not null,
  arguments   varchar(1000) not null
);
create index ix_master_import_problem_import on master_import_problem (import_id, row_number, id);

-- What an import made, changed or ended, so that it can be undone as long as nobody changed it since.
create table master_import_change (
  id         bigint      constraint pk_master_import_change primary key,
  import_id  bigint      not null constraint fk_master_import_change_import references master_import,
  row_number integer     not null,
  thing      varchar(20) not null constraint ck_master_import_change_thing check (thing in
               ('ROOM', 'OWNER', 'DEVICE', 'CONTACT')),
  thing_id   bigint      not null,
  name       varchar(80) not null,
  deed       varchar(20) not null constraint ck_master_import_change_deed check (deed in
               ('CREATED', 'CHANGED', 'ENDED')),
  -- version of the thing right after the deed
  seen       integer     not null,
  before     text,
  undone     boolean     not null default false
);
create index ix_master_import_change_import on master_import_change (import_id, id);
create index ix_master_import_change_thing on master_import_change (thing, thing_id);
