-- A message that was set aside may be heard again, for example after its return was put right.
alter table inbox_message
  add column replayed_at timestamptz,
  add column replayed_by bigint constraint fk_inbox_message_replayed_by references person,
  add constraint ck_inbox_message_replay check ((replayed_at is null) = (replayed_by is null));
create unique index uq_inbox_message_position on inbox_message (position);
