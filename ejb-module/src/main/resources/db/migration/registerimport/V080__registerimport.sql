-- One file of the register F5 that was imported. Not finished: it runs, or the server stopped in the middle.
create table register_import (
  id            bigint primary key,
  file_name     varchar(200) not null,
  file_sha256   char(64)     not null,
  imported_by   bigint       not null constraint fk_register_import_imported_by references person,
  started_at    timestamptz  not null,
  finished_at   timestamptz,
  row_count     integer      not null,
  imported      integer      not null default 0,
  already_there integer      not null default 0,
  rejected      integer      not null default 0,
  constraint ck_register_import_counts check (finished_at is null or row_count = imported + already_there + rejected)
);
create index ix_register_import_started on register_import (started_at desc, id desc);

create table register_import_problem (
  id           bigint primary key,
  import_id    bigint        not null constraint fk_register_import_problem_import references register_import,
  row_number   integer       not null,
  column_name  varchar(40)   not null,
  cell_value   varchar(200)  not null,
  code         varchar(80)   not null,
  arguments    varchar(1000) not null
);
create index ix_register_import_problem_import on register_import_problem (import_id, row_number, id);
