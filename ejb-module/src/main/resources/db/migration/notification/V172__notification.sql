-- What was read is forgotten after some time; the nightly run finds it here.
create index ix_notification_read on notification (read_at) where read_at is not null;
