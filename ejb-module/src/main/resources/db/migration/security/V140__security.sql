-- Failed sign-ins by network address, less what time has forgiven.
create table address_failure (
  address  varchar(45) not null constraint pk_address_failure primary key,
  failures integer     not null constraint ck_address_failure_count check (failures > 0),
  last_at  timestamptz not null
);
create index ix_address_failure_last_at on address_failure (last_at);
