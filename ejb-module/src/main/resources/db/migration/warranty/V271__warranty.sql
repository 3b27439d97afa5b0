-- What somebody owes for a device, from both sides; several may hold at once. What follows from the project's dates or
-- from the supplier's warranty date of the device is derived when it is asked for and never copied here.
create table coverage_row (
  id          bigint primary key,
  device_id   bigint       not null constraint fk_coverage_row_device references device,
  side        varchar(20)  not null constraint ck_coverage_row_side check (side in ('OWED_TO_OWNER', 'OWED_TO_US')),
  costs       varchar(60)  not null,
  component   varchar(80),
  basis       varchar(20)  not null,
  starts_on   date         not null,
  ends_on     date         not null,
  percent     numeric(5,2) not null constraint ck_coverage_row_percent check (percent > 0 and percent <= 100),
  excludes    varchar(400) not null,
  source      varchar(200) not null,
  conditions  varchar(500),
  origin      varchar(20)  not null constraint ck_coverage_row_origin check (origin in ('ENTERED_ROW', 'AFTER_REPAIR')),
  reason      varchar(300) not null,
  entered_by  bigint constraint fk_coverage_row_entered_by references person,
  entered_at  timestamptz  not null,
  ended_on    date,
  ended_by    bigint constraint fk_coverage_row_ended_by references person,
  end_reason  varchar(300),
  version     integer      not null,
  constraint ck_coverage_row_days check (ends_on >= starts_on),
  constraint ck_coverage_row_ended check ((ended_on is null) = (end_reason is null) and (ended_on is null or ended_on < ends_on))
);
create index ix_coverage_row_device on coverage_row (device_id);

-- Append-only: which component failed, as far as it was told; the latest holds.
create table failed_component (
  id         bigint primary key,
  request_id bigint      not null constraint fk_failed_component_request references service_request,
  component  varchar(80) not null,
  person_id  bigint      not null constraint fk_failed_component_person references person,
  told_at    timestamptz not null
);
create index ix_failed_component_request on failed_component (request_id);

-- Append-only: who bears the cost of a request; the latest holds, and none says the same as the one before it.
create table cover_decision (
  id           bigint primary key,
  request_id   bigint      not null constraint fk_cover_decision_request references service_request,
  number       integer     not null,
  decided_at   timestamptz not null,
  ground       varchar(20) not null,
  device_id    bigint constraint fk_cover_decision_device references device,
  service_case varchar(10) not null,
  policy       varchar(80) not null,
  inputs       text        not null,
  fingerprint  varchar(64) not null,
  constraint uq_cover_decision unique (request_id, number)
);
create index ix_cover_decision_device on cover_decision (device_id) where device_id is not null;

create table cover_line (
  id          bigint primary key,
  decision_id bigint       not null constraint fk_cover_line_decision references cover_decision,
  request_id  bigint       not null constraint fk_cover_line_request references service_request,
  cost_class  varchar(10)  not null constraint ck_cover_line_cost check (cost_class in ('PARTS', 'LABOUR', 'TRAVEL', 'FREIGHT')),
  customer    numeric(5,2) not null,
  department  numeric(5,2) not null,
  supplier    numeric(5,2) not null,
  clause      varchar(200) not null,
  steps       text         not null,
  constraint uq_cover_line unique (decision_id, cost_class),
  constraint ck_cover_line_whole check (customer >= 0 and department >= 0 and supplier >= 0 and customer + department + supplier = 100)
);
create index ix_cover_line_clause on cover_line (clause);
