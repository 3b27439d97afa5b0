-- E-mails that the product sends (S01-5.1.4-c): waiting, sent, or given up. Kept with what they carried, as the proof
-- of what somebody was sent.
create table mail (
  id              uuid          not null constraint pk_mail primary key,
  about           varchar(80)   not null,
  to_line         text          not null constraint ck_mail_to check (to_line <> ''),
  copy_line       text          not null,
  subject         varchar(200)  not null,
  body            text          not null,
  file_name       varchar(120)  not null,
  file_content    bytea         not null,
  created_by      bigint        not null,
  created_at      timestamptz   not null,
  attempts        integer       not null default 0,
  next_attempt_at timestamptz,
  last_problem    varchar(500),
  sent_at         timestamptz,
  refused_line    text          not null default '',
  constraint ck_mail_state check (sent_at is null or next_attempt_at is null)
);
create index ix_mail_due on mail (next_attempt_at) where next_attempt_at is not null;
create index ix_mail_about on mail (about, created_at);
