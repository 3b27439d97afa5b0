-- Goodwill, or charging what is covered: for one class of cost, with a reason, put to whom the rules ask. What was
-- decided by the rows stays beside it.
create table cover_override (
  id          bigint primary key,
  number      varchar(20)   not null constraint uq_cover_override_number unique,
  request_id  bigint        not null constraint fk_cover_override_request references service_request,
  project_id  bigint        not null constraint fk_cover_override_project references project,
  cost_class  varchar(10)   not null constraint ck_cover_override_cost check (cost_class in ('PARTS', 'LABOUR', 'TRAVEL', 'FREIGHT')),
  before      numeric(5,2)  not null,
  customer    numeric(5,2)  not null,
  department  numeric(5,2)  not null,
  supplier    numeric(5,2)  not null,
  amount      numeric(12,2) not null constraint ck_cover_override_amount check (amount > 0),
  reason      varchar(500)  not null,
  clause      varchar(30)   not null,
  decision    integer       not null,
  state       varchar(12)   not null constraint ck_cover_override_state check (state in ('WAITS', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  asked_by    bigint        not null constraint fk_cover_override_asked_by references person,
  asked_at    timestamptz   not null,
  withdrawn_reason varchar(500),
  version     integer       not null,
  constraint ck_cover_override_whole check (customer >= 0 and department >= 0 and supplier >= 0 and customer + department + supplier = 100),
  constraint ck_cover_override_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))
);
create index ix_cover_override_request on cover_override (request_id);
create unique index uq_cover_override_waits on cover_override (request_id, cost_class) where state = 'WAITS';
create sequence cover_override_number start with 1 increment by 50;
