-- What is put to headquarters, and what the works left undone (S01-5.1.2-d, -e). A leftover may be put to headquarters later.
create table escalation (
  id            bigint primary key,
  number        varchar(20)   not null constraint uq_escalation_number unique,
  project_id    bigint        not null constraint fk_escalation_project references project,
  request_id    bigint constraint fk_escalation_request references service_request,
  leftover      boolean       not null,
  ground        varchar(40),
  description   varchar(1000) not null,
  owed_by       varchar(120),
  planned_on    date,
  state         varchar(12)   not null constraint ck_escalation_state check (state in ('RECORDED', 'ASKED', 'FOLLOWED', 'SETTLED')),
  clause        varchar(40),
  policy        varchar(20),
  raised_by     bigint        not null constraint fk_escalation_raised_by references person,
  raised_at     timestamptz   not null,
  escalated_at  timestamptz,
  result        varchar(1000),
  reply         varchar(12) constraint ck_escalation_reply check (reply in ('LETTER', 'WRITTEN', 'PHONE')),
  visited_by    varchar(120),
  visited_on    date,
  settled_by    bigint constraint fk_escalation_settled_by references person,
  settled_at    timestamptz,
  version       integer       not null,
  constraint ck_escalation_asked check ((ground is null) = (escalated_at is null) and (ground is null) = (clause is null)),
  constraint ck_escalation_recorded check (state <> 'RECORDED' or ground is null),
  constraint ck_escalation_settled check ((state = 'SETTLED') = (settled_at is not null) and (state = 'SETTLED') = (result is not null))
);
create index ix_escalation_project on escalation (project_id);
create index ix_escalation_open on escalation (id) where state <> 'SETTLED';
create index ix_escalation_request on escalation (request_id) where request_id is not null;
create sequence escalation_number start with 1 increment by 50;

-- Whose opinion is asked, and what they say.
create table escalation_opinion (
  id            bigint primary key,
  escalation_id bigint      not null constraint fk_escalation_opinion_escalation references escalation,
  role          varchar(40) not null,
  opinion       varchar(1000),
  given_by      bigint constraint fk_escalation_opinion_given_by references person,
  given_at      timestamptz,
  constraint uq_escalation_opinion unique (escalation_id, role),
  constraint ck_escalation_opinion check ((opinion is null) = (given_at is null))
);

-- What was done until there was a result.
create table escalation_note (
  id            bigint primary key,
  escalation_id bigint        not null constraint fk_escalation_note_escalation references escalation,
  text          varchar(1000) not null,
  written_by    bigint        not null constraint fk_escalation_note_written_by references person,
  written_at    timestamptz   not null
);
create index ix_escalation_note on escalation_note (escalation_id);
