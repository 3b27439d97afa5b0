-- Any part of what a request says is found, in Chinese as in Latin letters. Both extensions are trusted: the
-- owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- A text as the index of trigrams knows it. Chinese words are mostly two characters long, too short for a
-- trigram, and in the locale C pg_trgm sees no Chinese at all. So each character of the plane's Chinese part
-- (U+3400 to U+9FFF) becomes three of A to V and base 36: a single character is a trigram of its own, two make
-- four. It begins with a capital, and all else is in small letters, so that nothing is found across the
-- border of two characters.
create function search_key(t text) returns text language plpgsql immutable strict parallel safe as $$
declare
  digits constant text := '0123456789abcdefghijklmnopqrstuvwxyz';
  k text := '';
  c text;
  n integer;
begin
  foreach c in array string_to_array(lower(t), null) loop
    n := ascii(c) - 13312;
    if n between 0 and 27647 then
      k := k || chr(65 + n / 1296) || substr(digits, n / 36 % 36 + 1, 1) || substr(digits, n % 36 + 1, 1);
    else
      k := k || c;
    end if;
  end loop;
  return k;
end $$;

alter table service_request add column search_key text not null generated always as (search_key(
  number || E'\n' || demand || E'\n' || coalesce(room_label, '') || E'\n' || coalesce(owner_name, '') || E'\n'
  || coalesce(location, '') || E'\n' || coalesce(register_number, ''))) stored;
-- What lists are most often narrowed to besides stands in the same index: a common word and a rare case meet there.
create index ix_service_request_text on service_request
  using gin (search_key gin_trgm_ops, project_id, service_case, urgency);
-- How common a word is decides between this index and a walk from the newest request on.
alter table service_request alter column search_key set statistics 500;
drop index ix_service_request_number_end, ix_service_request_room_end, ix_service_request_owner,
  ix_service_request_register;

alter table device add column search_key text not null generated always as (search_key(
  serial || E'\n' || coalesce(location, ''))) stored;
create index ix_device_text on device using gin (search_key gin_trgm_ops);
drop index ix_device_serial_start, ix_device_serial_end;
