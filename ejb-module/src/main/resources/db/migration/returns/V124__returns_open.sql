-- What is under way is a small part of all returns; work lists read nothing else.
create index ix_supplier_return_in_progress on supplier_return (requested_at, id) where finished_at is null;

-- Search by the end of our number, the beginning of the supplier's, or the device.
create index ix_supplier_return_number_end on supplier_return (reverse(number) text_pattern_ops);
create index ix_supplier_return_rma on supplier_return (upper(rma_number) text_pattern_ops) where rma_number is not null;
create index ix_supplier_return_device on supplier_return (device_id);
