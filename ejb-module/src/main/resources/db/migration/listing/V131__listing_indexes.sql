-- Orders that lists offer. Each index on service_request is paid for by every registration, so there is one more only:
-- the limit. Closing is rare beside registering, and an open request is not in the second index.
create index ix_service_request_due on service_request (arrival_due_at, id);
create index ix_service_request_closed on service_request (closed_at, id) where closed_at is not null;
create index ix_fault_record_done on fault_record (done_at, id);
create index ix_fault_record_unreviewed on fault_record (done_at, id) where reviewed_at is null;
create index ix_visit_technician on visit (technician_id, request_id);
create index ix_stock_move_moved on stock_move (moved_at, id);
