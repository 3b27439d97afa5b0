-- S04-8-b: one voucher a product, kept in the customer's folder. With each call it goes to whoever dispatches.
create table service_voucher (
  id         bigint primary key,
  number     varchar(60)  not null constraint uq_service_voucher_number unique,
  project_id bigint       not null constraint fk_service_voucher_project references project,
  device_id  bigint constraint fk_service_voucher_device references device,
  folder     varchar(120) not null,
  product    varchar(120) not null,
  opened_at  timestamptz  not null
);
create unique index uq_service_voucher_device on service_voucher (device_id) where device_id is not null;
create unique index uq_service_voucher_product on service_voucher (project_id, folder, product) where device_id is null;

create table voucher_call (
  request_id    bigint      primary key constraint fk_voucher_call_request references service_request,
  voucher_id    bigint      not null constraint fk_voucher_call_voucher references service_voucher,
  service_class varchar(1)  not null constraint ck_voucher_call_service_class check (service_class in ('A', 'B', 'C', 'D')),
  taken_at      timestamptz not null,
  sent_at       timestamptz,
  sent_by       bigint constraint fk_voucher_call_sent_by references person,
  constraint ck_voucher_call_sent check ((sent_at is null) = (sent_by is null)),
  constraint ck_voucher_call_order check (sent_at is null or sent_at >= taken_at)
);
create index ix_voucher_call_voucher on voucher_call (voucher_id, request_id);

create sequence service_voucher_number start with 1 increment by 50;
