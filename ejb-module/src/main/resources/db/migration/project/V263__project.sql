-- Regions and cities are kept in the product.
alter table region add column version integer not null default 0;
alter table city add column version integer not null default 0;
