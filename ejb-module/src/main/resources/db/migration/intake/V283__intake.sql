-- How often somebody who is not signed in did something of late; all nodes look at it.
create table intake_limit (
  key   varchar(120) primary key,
  hits  integer      not null,
  since timestamptz  not null
);

-- Addresses that nobody guesses: the progress of a report, and the opinion card of a request.
create table public_link (
  id          bigint primary key,
  token       varchar(22) not null constraint uq_public_link unique,
  kind        varchar(12) not null constraint ck_public_link_kind check (kind in ('PROGRESS', 'OPINION')),
  request_id  bigint      not null constraint fk_public_link_request references service_request,
  created_by  bigint constraint fk_public_link_created_by references person,
  created_at  timestamptz not null,
  valid_until timestamptz,
  used_at     timestamptz
);
create index ix_public_link_request on public_link (request_id, kind);

-- What customers say of a service: four items on four levels where S04 holds, one otherwise (S04-25).
create table opinion_card (
  id         bigint primary key,
  link_id    bigint      not null constraint uq_opinion_card_link unique constraint fk_opinion_card_link references public_link,
  request_id bigint      not null constraint fk_opinion_card_request references service_request,
  ratings    varchar(200) not null,
  levels     integer     not null,
  clause     varchar(40),
  comment    varchar(500),
  given_at   timestamptz not null
);
create index ix_opinion_card_request on opinion_card (request_id);

-- A report of what was reported before; it is closed, and the earlier one goes on.
create table request_duplicate (
  request_id bigint primary key constraint fk_request_duplicate_request references service_request,
  of_id      bigint      not null constraint fk_request_duplicate_of references service_request,
  linked_by  bigint      not null constraint fk_request_duplicate_linked_by references person,
  linked_at  timestamptz not null,
  constraint ck_request_duplicate_other check (request_id <> of_id)
);
create index ix_request_duplicate_of on request_duplicate (of_id);
