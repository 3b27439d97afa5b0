-- S04-20: until when a project's maintenance contract runs. Each other last day is another term of it.
create table maintenance_contract (
  project_id bigint       not null constraint pk_maintenance_contract primary key
               constraint fk_maintenance_contract_project references project,
  number     varchar(60)  not null,
  starts_on  date         not null,
  ends_on    date         not null,
  term       integer      not null constraint ck_maintenance_contract_term check (term > 0),
  written_by bigint       not null constraint fk_maintenance_contract_written_by references person,
  written_at timestamptz  not null,
  version    integer      not null,
  constraint ck_maintenance_contract_days check (ends_on >= starts_on)
);
create index ix_maintenance_contract_ends_on on maintenance_contract (ends_on);

-- S04-20-a: what tells the customer of it, one for each last day.
create table expiry_notice (
  id              bigint        not null constraint pk_expiry_notice primary key,
  number          varchar(20)   not null constraint uq_expiry_notice_number unique,
  project_id      bigint        not null constraint fk_expiry_notice_project references project,
  contract_number varchar(60)   not null,
  starts_on       date          not null,
  ends_on         date          not null,
  addressee       varchar(120)  not null,
  words           varchar(1000),
  clause          varchar(40)   not null,
  policy          varchar(40)   not null,
  made_by         bigint        not null constraint fk_expiry_notice_made_by references person,
  made_at         timestamptz   not null,
  sent_by         bigint constraint fk_expiry_notice_sent_by references person,
  sent_at         timestamptz,
  channel         varchar(10),
  version         integer       not null,
  constraint uq_expiry_notice unique (project_id, ends_on),
  constraint ck_expiry_notice_sent check
    ((sent_at is null) = (sent_by is null) and (sent_at is null) = (channel is null)),
  constraint ck_expiry_notice_order check (sent_at is null or sent_at >= made_at)
);
-- What was sent stays, and none is taken away.
create trigger expiry_notice_evidence before update on expiry_notice
  for each row when (old.sent_at is not null) execute function refuse_change_of_evidence();
create trigger expiry_notice_kept before delete on expiry_notice
  for each row execute function refuse_change_of_evidence();

create sequence expiry_notice_number start with 1 increment by 50;
