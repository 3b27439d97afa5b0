-- The same words, marked all at once: every registration waits for them, and to join the texts and to split them
-- again is three times as fast as to mark word by word. The mark of a month is two characters now.
drop index ix_service_request_words;

create function month_mark(month integer) returns text language sql immutable strict parallel safe
  return chr(48 + month / 64 % 64) || chr(48 + month % 64);

-- Stable, as the functions in it are: so it becomes part of the query that asks, and costs no call for each month.
create or replace function month_words(month integer, words text[]) returns text[]
  language sql stable strict parallel safe
  return string_to_array(
    month_mark(month) || array_to_string(words, E'\n' || month_mark(month)), E'\n');

-- Words as those requests have them that fit one thing more: its mark, and each word behind it.
create function marked_words(mark text, words text[]) returns text[] language sql immutable strict parallel safe
  return string_to_array(mark || ' ' || array_to_string(words, E'\n' || mark || ' '), E'\n');

-- All that is found of a request: the trigrams of its key, once as they are and once behind each mark that it has: so
-- what a project has of a common text is one short list, and not what two long ones have in common. The empty word is
-- all of the month, or of the mark. Trigrams of where a word begins and ends are never asked for.
-- An index is built without a search path, so the function brings its own.
create or replace function request_words(
    key text, received_at timestamptz, project bigint, urgency text, status text, late boolean)
  returns text[] language plpgsql immutable parallel safe set search_path from current as $$
declare
  month constant text := E'\n' || month_mark(month_number(received_at));
  words constant text :=
    E'\n' || array_to_string(array(select w from unnest(show_trgm(key)) w where strpos(w, ' ') = 0) || array[''], E'\n');
begin
  return string_to_array(
    substr(
      replace(words, E'\n', month)
      || replace(words, E'\n', month || 'P' || project || ' ')
      || case when urgency = 'EMERGENCY' then replace(words, E'\n', month || 'E ') else '' end
      || case when status <> 'CLOSED' then replace(words, E'\n', month || 'O ') else '' end
      || case when late then replace(words, E'\n', month || 'L ') else '' end,
      2),
    E'\n');
end $$;

-- What must be among the words of a request whose key fits a pattern: a few, spread over it, as each word more is
-- looked up in each month, and the pattern itself is compared in the end. Words that reach from one character into the
-- next are much rarer than those that are one character; a capital begins one.
create or replace function pattern_words(pattern text) returns text[]
  language plpgsql immutable strict parallel safe as $$
declare
  most constant integer := 5;
  across text[] := '{}';
  whole text[] := '{}';
  words text[];
  run text;
begin
  foreach run in array regexp_split_to_array(pattern, '[^A-Za-z0-9]+') loop
    for i in 1 .. length(run) - 2 loop
      if substr(run, i, 1) ~ '[A-Z]' then
        whole := whole || lower(substr(run, i, 3));
      else
        across := across || lower(substr(run, i, 3));
      end if;
    end loop;
  end loop;
  words := case when across = '{}' then whole else across end;
  if cardinality(words) > most then
    return array(select words[1 + i * (cardinality(words) - 1) / (most - 1)] from generate_series(0, most - 1) i);
  end if;
  return case when words = '{}' then '{""}' else words end;
end $$;

-- What was registered last waits in a list that every look into every month reads from its beginning to its end. Of
-- the usual four megabytes that made a search three to seven times as slow; to keep it short costs a registration
-- 0.01 ms.
create index ix_service_request_words on service_request using gin (
  request_words(search_key, received_at, project_id, urgency, status,
    arrived_late or (arrived_at is null and arrival_due_at is not null)))
  with (gin_pending_list_limit = 64);
