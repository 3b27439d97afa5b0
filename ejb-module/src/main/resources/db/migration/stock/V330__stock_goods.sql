-- Parts and consumables that have no serials are kept by quantity, beside devices that are kept one by one.
create table stock_goods (
  id      bigint       not null constraint pk_stock_goods primary key,
  code    varchar(40)  not null constraint uq_stock_goods_code unique,
  name    varchar(120) not null,
  name_en varchar(120) not null,
  unit    varchar(10)  not null constraint ck_stock_goods_unit check (unit in ('PIECE', 'METRE', 'SET', 'ROLL'))
);

-- What a technician has with him, in his bag or van.
alter table stock_location
  add column person_id bigint constraint fk_stock_location_person references person,
  drop constraint ck_stock_location_kind,
  add constraint ck_stock_location_kind check (kind in
    ('STORE', 'BAG', 'SITE', 'TRANSIT', 'SUPPLIER', 'RECEIPT', 'SCRAP')),
  add constraint ck_stock_location_bag check ((kind = 'BAG') = (person_id is not null));
create unique index uq_stock_location_bag on stock_location (person_id) where kind = 'BAG';

-- A move is of one device, or of goods by quantity.
alter table stock_move
  add column goods_id bigint constraint fk_stock_move_goods references stock_goods,
  alter column model_id drop not null,
  alter column device_id drop not null,
  drop constraint ck_stock_move_quantity,
  add constraint ck_stock_move_quantity check (quantity > 0 and (quantity = 1 or goods_id is not null)),
  add constraint ck_stock_move_what check ((goods_id is null) = (device_id is not null) and (device_id is null) = (model_id is null));
create index ix_stock_move_goods on stock_move (goods_id, id) where goods_id is not null;

-- Kept in the move's transaction; only the receipt location may go below zero.
create table stock_goods_balance (
  id          bigint  not null constraint pk_stock_goods_balance primary key,
  location_id bigint  not null constraint fk_stock_goods_balance_location references stock_location,
  goods_id    bigint  not null constraint fk_stock_goods_balance_goods references stock_goods,
  quantity    bigint  not null,
  unbounded   boolean not null,
  constraint uq_stock_goods_balance unique (location_id, goods_id),
  constraint ck_stock_goods_balance_quantity check (unbounded or quantity >= 0)
);
