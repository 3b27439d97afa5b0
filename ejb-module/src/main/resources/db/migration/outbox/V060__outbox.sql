-- What we have to tell others: written in the transaction of the change, sent afterwards by the relay.
create table outbox_message (
  id              uuid primary key,
  position        bigint generated always as identity constraint uq_outbox_message_position unique,
  destination     varchar(100)  not null,
  type            varchar(100)  not null,
  subject         varchar(40)   not null,
  sequence        bigint        not null,
  body            text          not null,
  created_at      timestamptz   not null,
  attempts        integer       not null default 0,
  next_attempt_at timestamptz   not null,
  last_error      varchar(500),
  sent_at         timestamptz,
  constraint uq_outbox_message_sequence unique (destination, subject, sequence)
);
create index ix_outbox_message_due on outbox_message (next_attempt_at, position) where sent_at is null;
create index ix_outbox_message_subject on outbox_message (subject, position);

-- What others told us: written in the transaction of the effect, so that a message told twice works once.
create table inbox_message (
  source      varchar(100) not null,
  id          varchar(200) not null,
  type        varchar(100),
  subject     varchar(40),
  sequence    bigint,
  body        text         not null,
  received_at timestamptz  not null,
  outcome     varchar(20)  not null constraint ck_inbox_message_outcome check (outcome in
                ('RECEIVED', 'APPLIED', 'PARKED', 'LATE', 'UNREADABLE', 'UNKNOWN_SUBJECT', 'FOREIGN', 'REJECTED')),
  reason      varchar(500),
  settled_at  timestamptz,
  duplicates  integer      not null default 0,
  constraint pk_inbox_message primary key (source, id)
);
create index ix_inbox_message_subject on inbox_message (subject, sequence);
create index ix_inbox_message_parked on inbox_message (subject, sequence) where outcome = 'PARKED';
create index ix_inbox_message_aside on inbox_message (received_at desc) where outcome not in ('RECEIVED', 'APPLIED');
