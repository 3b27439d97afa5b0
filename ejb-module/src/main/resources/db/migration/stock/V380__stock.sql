-- Goods may be renamed: two who do so at once must not overwrite each other.
alter table stock_goods add column version integer not null default 0;
