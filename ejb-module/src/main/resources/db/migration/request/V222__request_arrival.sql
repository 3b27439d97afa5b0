-- Requests with a limit that nobody has met yet: few at any time, and only they pay for the index.
create index ix_service_request_awaited on service_request (arrival_due_at, id)
  where arrival_due_at is not null and arrived_at is null and status <> 'CLOSED';
