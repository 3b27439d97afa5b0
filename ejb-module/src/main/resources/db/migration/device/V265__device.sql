-- Devices and models are kept in the product. A device that was taken on by mistake is withdrawn: its
-- moves stay in the stock book, with the one that takes it out again.
alter table device
  add column accepted_on date,
  drop constraint ck_device_status,
  add constraint ck_device_status check (status in
    ('INSTALLED', 'IN_STORE', 'FAULTY', 'AT_SUPPLIER', 'SCRAPPED', 'WITHDRAWN')),
  add constraint ck_device_accepted check (accepted_on is null or installed_on is null or accepted_on >= installed_on);
create index ix_device_room on device (room_id) where room_id is not null;

alter table device_model add column version integer not null default 0;
alter table supplier add column version integer not null default 0;
