-- Owners move in and out: one row a stay, the current one without a last day. A row without name and
-- phone is one whose owner was erased.
create table room_owner (
  id           bigint      constraint pk_room_owner primary key,
  room_id      bigint      not null constraint fk_room_owner_room references room,
  name         varchar(80),
  phone        varchar(40),
  -- empty: since before anybody wrote it down
  moved_in_on  date,
  moved_out_on date,
  version      integer     not null default 0,
  constraint ck_room_owner_days check (moved_out_on is null or moved_in_on is null or moved_out_on >= moved_in_on)
);

insert into room_owner (id, room_id, name, phone)
select nextval('weibao_id'), id, owner_name, owner_phone
  from room where owner_name is not null or owner_phone is not null;

drop index ix_room_owner_phone;
create unique index uq_room_owner_current on room_owner (room_id) where moved_out_on is null;
create index ix_room_owner_room on room_owner (room_id);
create index ix_room_owner_phone on room_owner (phone) where phone is not null;

alter table room
  drop column owner_name,
  drop column owner_phone,
  add column version integer not null default 0;
