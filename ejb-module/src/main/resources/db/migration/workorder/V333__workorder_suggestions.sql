-- Suggestions count fault records of the last half year for everybody at once: this index alone answers that.
drop index ix_fault_record_technician;
create index ix_fault_record_lately on fault_record (done_at) include (technician_id, device_id);
-- What is planned and not over; the rest grows for years.
create index ix_work_order_open on work_order (planned_from) where status not in ('CLOSED', 'CANCELLED', 'DECLINED');
