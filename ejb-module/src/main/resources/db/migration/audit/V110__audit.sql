-- One row for each transaction that changed business data. Rows are only added; the sealer gives each its place in the
-- chain afterwards, so that transactions do not wait for one another. Blanking for retention keeps the hashes.
create table audit_entry (
  id            bigint      generated always as identity constraint pk_audit_entry primary key,
  at            timestamptz not null default clock_timestamp(),
  actor_id      bigint,
  actor         text        not null,
  actor_name    text        not null,
  acting_for    bigint,
  origin        text,
  request_id    text        not null,
  subjects      text[]      not null,
  -- JSON, but text: written as a whole, read as a whole, hashed as written.
  changes       text,
  personal      text,
  position      bigint      constraint uq_audit_entry_position unique,
  changes_hash  bytea,
  personal_hash bytea,
  previous_hash bytea,
  hash          bytea,
  constraint ck_audit_entry_seal check (
    num_nulls(position, changes_hash, previous_hash, hash) in (0, 4)
    and (position is not null or (changes is not null and personal_hash is null)))
);
create index ix_audit_entry_unsealed on audit_entry (id) where position is null;
create index ix_audit_entry_at on audit_entry using brin (at);
-- What retention has still to look at.
create index ix_audit_entry_content on audit_entry (at) where changes is not null and position is not null;

-- Written by the sealer: by what an entry is found. kind: DOCUMENT, PERSON or CALL.
create table audit_key (
  kind     varchar(10) not null,
  value    text        not null,
  entry_id bigint      not null constraint fk_audit_key_entry references audit_entry,
  constraint pk_audit_key primary key (kind, value, entry_id)
);

-- Written by the sealer: the thing that a number, serial or code names.
create table audit_alias (
  name    text not null,
  subject text not null,
  constraint pk_audit_alias primary key (name, subject)
);

create function audit_entry_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (old.id, old.at, old.actor_id, old.actor, old.actor_name, old.acting_for, old.origin, old.request_id,
          old.subjects)
       is not distinct from
         (new.id, new.at, new.actor_id, new.actor, new.actor_name, new.acting_for, new.origin, new.request_id,
          new.subjects) then
    -- sealing, once
    if old.position is null and new.position is not null
       and (old.changes, old.personal) is not distinct from (new.changes, new.personal) then
      return new;
    end if;
    -- blanking of what is sealed
    if (old.position, old.changes_hash, old.personal_hash, old.previous_hash, old.hash)
         is not distinct from (new.position, new.changes_hash, new.personal_hash, new.previous_hash, new.hash)
       and old.position is not null
       and (new.changes is null or new.changes is not distinct from old.changes)
       and (new.personal is null or new.personal is not distinct from old.personal) then
      return new;
    end if;
  end if;
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_guard before update or delete on audit_entry
  for each row execute function audit_entry_guard();
create trigger audit_entry_truncate_guard before truncate on audit_entry
  for each statement execute function audit_entry_guard();
