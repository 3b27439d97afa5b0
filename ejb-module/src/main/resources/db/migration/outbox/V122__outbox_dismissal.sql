-- Somebody sees to a message that was set aside; it stays, with what was done about it.
alter table inbox_message
  add column position         bigint generated always as identity,
  add column dismissed_at     timestamptz,
  add column dismissed_by     bigint constraint fk_inbox_message_dismissed_by references person,
  add column dismissed_reason varchar(400),
  add constraint ck_inbox_message_dismissal check
    ((dismissed_at is null) = (dismissed_by is null) and (dismissed_at is null) = (dismissed_reason is null));
create index ix_inbox_message_to_see on inbox_message (received_at)
  where outcome not in ('RECEIVED', 'APPLIED', 'PARKED') and dismissed_at is null;
