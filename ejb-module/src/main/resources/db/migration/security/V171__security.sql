-- Attempts with names that nobody has are kept too: what is written must not differ, or the time it takes would tell
-- which names exist. The name itself could be a mistyped password, so only its hash is kept.
alter table sign_in_attempt alter column person_id drop not null;
alter table sign_in_attempt add column name_hash varchar(64);
alter table sign_in_attempt
  add constraint ck_sign_in_attempt_whose check (person_id is not null or name_hash is not null);
create index ix_sign_in_attempt_at on sign_in_attempt (at);
