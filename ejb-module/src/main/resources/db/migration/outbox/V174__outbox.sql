-- A message that failed in all its deliveries, by a fault of our own, is kept like the others that had no effect.
alter table inbox_message drop constraint ck_inbox_message_outcome;
alter table inbox_message add constraint ck_inbox_message_outcome check (outcome in
  ('RECEIVED', 'APPLIED', 'PARKED', 'LATE', 'UNREADABLE', 'UNKNOWN_SUBJECT', 'FOREIGN', 'REJECTED', 'FAILED'));
