-- Texts are looked for month by month, from the newest on, until a page is full. So the index holds the words of a
-- request together with its month: what a month has of a text is found without reading what all others have of it,
-- and a common word and a rare state meet in the index.
drop index ix_service_request_text;

-- Months since the year 0, in UTC: the same everywhere, and in the order of the instants.
create function month_number(at timestamptz) returns integer language sql immutable strict parallel safe
  return (extract(year from at at time zone 'UTC') * 12 + extract(month from at at time zone 'UTC') - 1)::integer;

-- From the month of the newest to that of the oldest.
create function months_back(newest timestamptz, oldest timestamptz)
  returns table (month integer, first timestamptz, beyond timestamptz)
  language sql immutable strict parallel safe rows 24
begin atomic
  select n, make_timestamptz(n / 12, n % 12 + 1, 1, 0, 0, 0, 'UTC'),
         make_timestamptz((n + 1) / 12, (n + 1) % 12 + 1, 1, 0, 0, 0, 'UTC')
    from generate_series(month_number(newest), month_number(oldest), -1) n;
end;

create function month_words(month integer, words text[]) returns text[] language sql immutable strict parallel safe
  return array(select month || ':' || word from unnest(words) word);

-- All that is found of a request: the trigrams of its key, and in capitals what the list is most often narrowed to.
-- The empty word is the month itself.
create function request_words(key text, received_at timestamptz, project bigint, urgency text, status text, late boolean)
  returns text[] language sql immutable parallel safe
  return month_words(month_number(received_at), array(
    select unnest(show_trgm(key))
    union all select ''
    union all select 'P' || project
    union all select 'E' where urgency = 'EMERGENCY'
    union all select 'O' where status <> 'CLOSED'
    union all select 'L' where late));

-- What must be among the words of a request whose key fits a pattern. A long text needs no more than eight: each word
-- more is looked up in each month, and the pattern itself is compared in the end.
create function pattern_words(pattern text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  most constant integer := 8;
  words text[] := '{}';
  run text;
begin
  foreach run in array regexp_split_to_array(lower(pattern), '[^a-z0-9]+') loop
    for i in 1 .. length(run) - 2 loop
      words := words || substr(run, i, 3);
    end loop;
  end loop;
  if cardinality(words) > most then
    return array(select words[1 + i * (cardinality(words) - 1) / (most - 1)] from generate_series(0, most - 1) i);
  end if;
  return case when words = '{}' then '{""}' else words end;
end $$;

create index ix_service_request_words on service_request using gin (
  request_words(search_key, received_at, project_id, urgency, status,
    arrived_late or (arrived_at is null and arrival_due_at is not null)));
