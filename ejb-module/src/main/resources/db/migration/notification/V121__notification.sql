-- What somebody was told, one row a person; the words are made from kind and arguments when they are read.
create table notification (
  id         bigint primary key,
  person_id  bigint       not null constraint fk_notification_person references person,
  kind       varchar(30)  not null,
  -- JSON, but text: it is read as a whole and never searched.
  arguments  text         not null,
  link       varchar(200) not null,
  created_at timestamptz  not null,
  read_at    timestamptz,
  constraint ck_notification_order check (read_at is null or read_at >= created_at)
);
create index ix_notification_person on notification (person_id, created_at desc, id desc);
create index ix_notification_unread on notification (person_id) where read_at is null;
