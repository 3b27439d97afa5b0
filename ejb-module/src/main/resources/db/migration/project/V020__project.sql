create table property_center (
  id                     bigint primary key,
  code                   varchar(20)  not null constraint uq_property_center_code unique,
  name                   varchar(120) not null,
  name_en                varchar(120) not null,
  city_id                bigint       not null constraint fk_property_center_city references city,
  phone                  varchar(40),
  maintenance_supervisor varchar(80),
  head                   varchar(80)
);

create table project (
  id                 bigint primary key,
  code               varchar(20)  not null constraint uq_project_code unique,
  name               varchar(120) not null,
  name_en            varchar(120) not null,
  city_id            bigint       not null constraint fk_project_city references city,
  property_center_id bigint       not null constraint fk_project_property_center references property_center,
  completed_on       date,
  handed_over_on     date,
  moved_in_on        date,
  warranty_ends_on   date,
  constraint ck_project_warranty check (warranty_ends_on is null or completed_on is null or warranty_ends_on >= completed_on)
);

-- S01-5.4.1.2: inside the warranty the contract's terms come before the regulation's table.
create table contract_term (
  id            bigint primary key,
  project_id    bigint       not null constraint fk_contract_term_project references project,
  kind          varchar(40)  not null constraint ck_contract_term_kind check (kind in ('EMERGENCY_ARRIVAL_HOURS')),
  amount        integer      not null constraint ck_contract_term_amount check (amount > 0),
  source        varchar(200) not null,
  valid_from    date         not null,
  valid_to      date,
  constraint uq_contract_term unique (project_id, kind, valid_from)
);

-- S01-5.4: a fact with dates; the row in force is the one with the latest valid_from not after the day asked.
create table team_status (
  id         bigint primary key,
  project_id bigint      not null constraint fk_team_status_project references project,
  status     varchar(40) not null constraint ck_team_status_status check (status in
               ('TEAM_ACTIVE', 'TEAM_LEFT_OTHER_TEAM_IN_CITY', 'DEPARTMENT_LEFT_CITY')),
  valid_from date        not null,
  constraint uq_team_status unique (project_id, valid_from)
);

create table room (
  id          bigint primary key,
  project_id  bigint      not null constraint fk_room_project references project,
  building    varchar(40) not null,
  room_number varchar(40) not null,
  owner_name  varchar(80),
  owner_phone varchar(40),
  constraint uq_room unique (project_id, building, room_number)
);
