create table region (
  id      bigint primary key,
  code    varchar(20) not null constraint uq_region_code unique,
  name    varchar(80) not null,
  name_en varchar(80) not null
);

create table city (
  id        bigint primary key,
  code      varchar(20) not null constraint uq_city_code unique,
  region_id bigint      not null constraint fk_city_region references region,
  name      varchar(80) not null,
  name_en   varchar(80) not null
);

create table person (
  id                   bigint primary key,
  login                varchar(60)  not null constraint uq_person_login unique,
  display_name         varchar(80)  not null,
  phone                varchar(40),
  city_id              bigint constraint fk_person_city references city,
  locale               varchar(10)  not null default 'zh-CN',
  password_hash        varchar(300) not null,
  must_change_password boolean      not null default false,
  active               boolean      not null default true,
  version              integer      not null default 0
);

-- A role is held in a scope, from–to (both days included); no scope id means the whole department.
create table role_assignment (
  id         bigint primary key,
  person_id  bigint      not null constraint fk_role_assignment_person references person,
  role       varchar(40) not null,
  scope_kind varchar(20) not null
    constraint ck_role_assignment_scope check (scope_kind in
      ('DEPARTMENT', 'REGION', 'CITY', 'PROJECT', 'PROPERTY_CENTER', 'SUPPLIER')),
  scope_id   bigint,
  valid_from date        not null,
  valid_to   date,
  constraint ck_role_assignment_period check (valid_to is null or valid_to >= valid_from)
);
create index ix_role_assignment_person on role_assignment (person_id);
