-- Parts and consumables used on a visit, and those taken back; append-only: each is one move of the stock book.
create table work_part (
  id            bigint       not null constraint pk_work_part primary key,
  work_order_id bigint       not null constraint fk_work_part_work_order references work_order,
  client_id     varchar(80),
  goods_id      bigint constraint fk_work_part_goods references stock_goods,
  device_id     bigint constraint fk_work_part_device references device,
  quantity      integer      not null constraint ck_work_part_quantity check (quantity > 0),
  location_id   bigint       not null constraint fk_work_part_location references stock_location,
  back_of       bigint constraint fk_work_part_back_of references work_part,
  reason        varchar(200),
  happened_at   timestamptz  not null,
  device_at     timestamptz  not null,
  offset_millis bigint       not null,
  received_at   timestamptz  not null,
  by_id         bigint       not null constraint fk_work_part_by references person,
  constraint uq_work_part_client unique (work_order_id, client_id),
  constraint uq_work_part_back_of unique (back_of),
  constraint ck_work_part_what check ((goods_id is null) = (device_id is not null)),
  constraint ck_work_part_reason check ((back_of is null) = (reason is null))
);
create index ix_work_part_order on work_part (work_order_id, id);
create trigger work_part_evidence before update or delete on work_part
  for each row execute function refuse_change_of_evidence();

-- Suggestions count what a technician repaired lately.
create index ix_fault_record_technician on fault_record (technician_id, done_at);
