-- Where a project lies, as the rules of the packs see it. Nothing is known of a project without a row.
create table project_area (
  project_id  bigint       not null constraint pk_project_area primary key
    constraint fk_project_area_project references project,
  zone        varchar(30),
  distance_km numeric(6, 1) constraint ck_project_area_distance check (distance_km >= 0),
  set_by      bigint       not null,
  set_by_name varchar(120) not null,
  set_at      timestamptz  not null,
  version     integer      not null
);
