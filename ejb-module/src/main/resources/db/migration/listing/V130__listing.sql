-- A list as somebody likes to see it: filters, order and columns as they stand in the page's address.
create table list_view (
  id          bigint primary key,
  list        varchar(40)   not null,
  name        varchar(80)   not null,
  owner_id    bigint        not null constraint fk_list_view_owner references person,
  shared_role varchar(40),
  query       varchar(2000) not null,
  version     integer       not null default 0,
  constraint uq_list_view unique (owner_id, list, name)
);
create index ix_list_view_shared on list_view (list, shared_role) where shared_role is not null;

-- What a person chose for a list; a choice that is null was never made.
create table list_choice (
  person_id    bigint      not null constraint fk_list_choice_person references person,
  list         varchar(40) not null,
  columns      varchar(1000),
  page_rows    integer constraint ck_list_choice_rows check (page_rows between 1 and 200),
  default_view bigint constraint fk_list_choice_view references list_view on delete set null,
  constraint pk_list_choice primary key (person_id, list)
);
create index ix_list_choice_view on list_choice (default_view) where default_view is not null;
