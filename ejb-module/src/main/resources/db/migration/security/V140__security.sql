-- Tokens of a subject (a person's id, or client: and a client id) issued until then are no more good.
create table token_end (
  subject  varchar(80) not null constraint pk_token_end primary key,
  ended_at timestamptz not null
);
create index ix_token_end_ended_at on token_end (ended_at);

-- Failed sign-ins by network address, less what time has forgiven.
create table address_failure (
  address  varchar(45) not null constraint pk_address_failure primary key,
  failures integer     not null constraint ck_address_failure_count check (failures > 0),
  last_at  timestamptz not null
);
create index ix_address_failure_last_at on address_failure (last_at);
