create table supplier (
  id      bigint primary key,
  code    varchar(20)  not null constraint uq_supplier_code unique,
  name    varchar(120) not null,
  name_en varchar(120) not null,
  phone   varchar(40)
);

create table device_model (
  id          bigint primary key,
  code        varchar(40)  not null constraint uq_device_model_code unique,
  category    varchar(20)  not null constraint ck_device_model_category check (category in
                ('CAMERA', 'RECORDER', 'DOOR_STATION', 'CONTROLLER', 'READER', 'SWITCH', 'SENSOR', 'POWER_SUPPLY')),
  name        varchar(120) not null,
  name_en     varchar(120) not null,
  supplier_id bigint       not null constraint fk_device_model_supplier references supplier
);

create table device (
  id                        bigint primary key,
  serial                    varchar(60)  not null constraint uq_device_serial unique,
  model_id                  bigint       not null constraint fk_device_model references device_model,
  status                    varchar(20)  not null constraint ck_device_status check (status in
                              ('INSTALLED', 'IN_STORE', 'FAULTY', 'AT_SUPPLIER', 'SCRAPPED')),
  project_id                bigint constraint fk_device_project references project,
  room_id                   bigint constraint fk_device_room references room,
  location                  varchar(120),
  installed_on              date,
  supplier_warranty_ends_on date,
  version                   integer      not null default 0,
  constraint ck_device_installed check (status <> 'INSTALLED' or project_id is not null)
);
create index ix_device_project on device (project_id, status);

-- Who sat where, and what took its place: one row a stay, closed when the device is taken out.
create table device_installation (
  id           bigint primary key,
  device_id    bigint       not null constraint fk_device_installation_device references device,
  project_id   bigint       not null constraint fk_device_installation_project references project,
  room_id      bigint constraint fk_device_installation_room references room,
  location     varchar(120),
  installed_on date         not null,
  removed_on   date,
  replaced_by  bigint constraint fk_device_installation_replaced_by references device
);
create unique index uq_device_installation_open on device_installation (device_id) where removed_on is null;
