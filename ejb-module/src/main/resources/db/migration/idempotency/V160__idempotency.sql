-- What was sent once: written in the transaction of its effect, so that the same form or call sent
-- twice stores once. Rows live for some days only; see OnceService.
create table submission (
  sender    varchar(100) not null,
  key       varchar(120) not null,
  content   varchar(64)  not null,
  outcome   text,
  stored_at timestamptz  not null,
  constraint pk_submission primary key (sender, key)
);
create index ix_submission_stored_at on submission (stored_at);
