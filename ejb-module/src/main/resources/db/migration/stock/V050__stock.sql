create table stock_location (
  id          bigint primary key,
  code        varchar(40)  not null constraint uq_stock_location_code unique,
  kind        varchar(20)  not null constraint ck_stock_location_kind check (kind in
                ('STORE', 'SITE', 'TRANSIT', 'SUPPLIER', 'RECEIPT', 'SCRAP')),
  name        varchar(120) not null,
  name_en     varchar(120) not null,
  city_id     bigint constraint fk_stock_location_city references city,
  project_id  bigint constraint fk_stock_location_project references project,
  supplier_id bigint constraint fk_stock_location_supplier references supplier
);
create unique index uq_stock_location_site on stock_location (project_id) where kind = 'SITE';
create unique index uq_stock_location_supplier on stock_location (supplier_id) where kind = 'SUPPLIER';
create unique index uq_stock_location_store on stock_location (city_id) where kind = 'STORE';

-- Double entry: every move takes from one place and gives to another; a mistake is a reverse move.
create table stock_move (
  id            bigint primary key,
  model_id      bigint      not null constraint fk_stock_move_model references device_model,
  device_id     bigint      not null constraint fk_stock_move_device references device,
  quantity      integer     not null constraint ck_stock_move_quantity check (quantity = 1),
  from_location bigint      not null constraint fk_stock_move_from references stock_location,
  to_location   bigint      not null constraint fk_stock_move_to references stock_location,
  moved_at      timestamptz not null,
  reason        varchar(30) not null,
  document      varchar(20),
  person_id     bigint      not null constraint fk_stock_move_person references person,
  constraint ck_stock_move_places check (from_location <> to_location)
);
create index ix_stock_move_device on stock_move (device_id, id);
create index ix_stock_move_document on stock_move (document);

-- Kept in the move's transaction; only the receipt location (where goods enter the book) may go below zero.
create table stock_balance (
  location_id bigint  not null constraint fk_stock_balance_location references stock_location,
  model_id    bigint  not null constraint fk_stock_balance_model references device_model,
  device_id   bigint  not null constraint fk_stock_balance_device references device,
  quantity    integer not null,
  unbounded   boolean not null,
  constraint pk_stock_balance primary key (location_id, device_id),
  constraint ck_stock_balance_quantity check (unbounded or quantity between 0 and 1)
);
create index ix_stock_balance_device on stock_balance (device_id) where quantity > 0;
