-- One row a sign-in to pages. What the browser holds is the server's own session key; nothing here opens anything.
create table person_session (
  id           bigint primary key,
  person_id    bigint       not null constraint fk_person_session_person references person,
  started_at   timestamptz  not null,
  last_seen_at timestamptz  not null,
  origin       varchar(60)  not null,
  agent        varchar(300) not null,
  ended_at     timestamptz,
  ended_why    varchar(20) constraint ck_person_session_why check (ended_why in
                 ('LEFT', 'ENDED', 'EVERYWHERE', 'PASSWORD', 'DEACTIVATED')),
  constraint ck_person_session_ended check ((ended_at is null) = (ended_why is null))
);
create index ix_person_session_person on person_session (person_id, started_at desc);

-- Failures in a row by name, also by names that nobody has; the name itself could be a mistyped password.
create table sign_in_failure (
  name_hash   varchar(64) primary key,
  person_id   bigint constraint fk_sign_in_failure_person references person,
  failures    integer     not null,
  last_at     timestamptz not null,
  open_at     timestamptz not null
);
create index ix_sign_in_failure_last on sign_in_failure (last_at);
create index ix_sign_in_failure_person on sign_in_failure (person_id) where person_id is not null;

-- Attempts with the name of somebody who is there.
create table sign_in_attempt (
  id        bigint primary key,
  person_id bigint       not null constraint fk_sign_in_attempt_person references person,
  at        timestamptz  not null,
  outcome   varchar(20)  not null constraint ck_sign_in_attempt_outcome check (outcome in
              ('WELCOME', 'WRONG', 'EXPIRED', 'TOO_MANY')),
  origin    varchar(60)  not null,
  agent     varchar(300) not null
);
create index ix_sign_in_attempt_person on sign_in_attempt (person_id, at desc);

-- Passwords that a person had before, so that the last ones are not taken again.
create table past_password (
  id            bigint primary key,
  person_id     bigint       not null constraint fk_past_password_person references person,
  password_hash varchar(300) not null,
  replaced_at   timestamptz  not null
);
create index ix_past_password_person on past_password (person_id, replaced_at desc);
