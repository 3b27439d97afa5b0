-- Versions of policy packs. Files bring versions, persons draft them; what was decided by a version
-- names it, so none is ever changed once it was approved, and none is deleted.
create table policy_version (
  id              bigint        not null constraint pk_policy_version primary key,
  system          varchar(4)    not null,
  number          integer       not null constraint ck_policy_version_number check (number > 0),
  state           varchar(12)   not null
    constraint ck_policy_version_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REFUSED')),
  source          text          not null,
  hash            varchar(64)   not null,
  note            varchar(1000) not null,
  valid_from      date,
  written_by      bigint        not null,
  written_by_name varchar(120)  not null,
  written_at      timestamptz   not null,
  decided_by      bigint,
  decided_by_name varchar(120),
  decided_at      timestamptz,
  reason          varchar(1000),
  version         integer       not null,
  constraint uq_policy_version unique (system, number),
  constraint ck_policy_version_approved check (state <> 'APPROVED' or valid_from is not null)
);
-- One draft of a system at a time: two would not know of each other.
create unique index uq_policy_version_open on policy_version (system)
  where state in ('DRAFT', 'SUBMITTED');

-- Figures that a source leaves open, as persons set them.
create table policy_figure (
  id              bigint        not null constraint pk_policy_figure primary key,
  system          varchar(4)    not null,
  figure          varchar(200)  not null,
  value           varchar(1000) not null,
  reason          varchar(1000) not null,
  state           varchar(12)   not null
    constraint ck_policy_figure_state check (state in ('SUBMITTED', 'APPROVED', 'REFUSED')),
  valid_from      date          not null,
  set_by          bigint        not null,
  set_by_name     varchar(120)  not null,
  set_at          timestamptz   not null,
  decided_by      bigint,
  decided_by_name varchar(120),
  decided_at      timestamptz,
  version         integer       not null
);
create unique index uq_policy_figure_open on policy_figure (system, figure)
  where state = 'SUBMITTED';
create index ix_policy_figure_system on policy_figure (system);

-- Where packs hold. Two that overlap for one subject would be a tie.
create table policy_binding (
  id              bigint        not null constraint pk_policy_binding primary key,
  kind            varchar(16)   not null
    constraint ck_policy_binding_kind
      check (kind in ('CONTRACT', 'PROJECT', 'PRODUCT_CLASS', 'CUSTOMER', 'DEPARTMENT')),
  subject         varchar(120)  not null,
  system          varchar(4)    not null,
  section         varchar(20),
  valid_from      date          not null,
  valid_to        date,
  reason          varchar(1000) not null,
  bound_by        bigint        not null,
  bound_by_name   varchar(120)  not null,
  bound_at        timestamptz   not null,
  version         integer       not null,
  constraint ck_policy_binding_subject check ((kind = 'DEPARTMENT') = (subject = '')),
  constraint ck_policy_binding_days check (valid_to is null or valid_to >= valid_from)
);
create index ix_policy_binding_subject on policy_binding (kind, subject);

-- Counts changes, so that every node sees within seconds that it must read again; the row is also
-- the lock under which changes are made.
create table policy_edition (
  id      smallint not null constraint pk_policy_edition primary key
    constraint ck_policy_edition_one check (id = 1),
  edition bigint   not null
);
insert into policy_edition (id, edition) values (1, 0);
