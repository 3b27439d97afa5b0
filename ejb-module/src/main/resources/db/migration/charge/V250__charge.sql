-- Price lists of the department, of a region or of a project. A version that was approved never changes.
create table price_list (
  id           bigint primary key,
  code         varchar(40)  not null constraint uq_price_list_code unique,
  scope_kind   varchar(16)  not null constraint ck_price_list_scope check (scope_kind in ('DEPARTMENT', 'REGION', 'PROJECT')),
  region_id    bigint constraint fk_price_list_region references region,
  project_id   bigint constraint fk_price_list_project references project,
  city_id      bigint constraint fk_price_list_city references city,
  center_id    bigint constraint fk_price_list_center references property_center,
  name_en      varchar(120) not null,
  name_zh      varchar(120) not null,
  name_zh_tw   varchar(120) not null,
  currency     varchar(3)   not null,
  rounding     varchar(12)  not null constraint ck_price_list_rounding check (rounding in ('HALF_UP', 'HALF_EVEN', 'UP', 'DOWN')),
  closed_after date,
  version      integer      not null,
  constraint ck_price_list_place check (
    (scope_kind = 'REGION') = (region_id is not null) and (scope_kind = 'PROJECT') = (project_id is not null)
    and city_id is null and center_id is null)
);

create table price_list_version (
  id         bigint primary key,
  list_id    bigint       not null constraint fk_price_list_version_list references price_list,
  number     integer      not null constraint ck_price_list_version_number check (number >= 1),
  state      varchar(12)  not null constraint ck_price_list_version_state check (state in
               ('DRAFT', 'SUBMITTED', 'APPROVED', 'REFUSED')),
  valid_from date,
  note       varchar(500),
  written_by bigint       not null constraint fk_price_list_version_written_by references person,
  written_at timestamptz  not null,
  decided_by bigint constraint fk_price_list_version_decided_by references person,
  decided_at timestamptz,
  reason     varchar(500),
  version    integer      not null,
  constraint uq_price_list_version unique (list_id, number),
  constraint ck_price_list_version_valid check (state in ('DRAFT', 'REFUSED') or valid_from is not null),
  constraint ck_price_list_version_two_people check (decided_by <> written_by)
);
-- One version at a time is written or waits.
create unique index uq_price_list_version_open on price_list_version (list_id) where state in ('DRAFT', 'SUBMITTED');

create table price_list_line (
  id         bigint primary key,
  version_id bigint         not null constraint fk_price_list_line_version references price_list_version,
  position   integer        not null,
  code       varchar(60)    not null,
  kind       varchar(12)    not null constraint ck_price_list_line_kind check (kind in
               ('SERVICE', 'LABOUR', 'MATERIAL', 'TRAVEL')),
  name_en    varchar(200)   not null,
  name_zh    varchar(200)   not null,
  name_zh_tw varchar(200)   not null,
  unit       varchar(12)    not null constraint ck_price_list_line_unit check (unit in
               ('PIECE', 'SET', 'HOUR', 'VISIT', 'METRE')),
  unit_price numeric(14, 4) not null constraint ck_price_list_line_price check (unit_price >= 0)
);
create index ix_price_list_line_version on price_list_line (version_id);

-- Lines of the charge detail sheet F3 (S01-5.3). What was charged and why stands in the line itself and does not
-- follow later versions of a list; ground and steps are JSON, read as a whole.
create table charge (
  id              bigint primary key,
  number          varchar(20)    not null constraint uq_charge_number unique,
  request_id      bigint         not null constraint fk_charge_request references service_request,
  project_id      bigint         not null constraint fk_charge_project references project,
  service_day     date           not null,
  period          varchar(7)     not null,
  code            varchar(60)    not null,
  kind            varchar(12),
  name_en         varchar(200)   not null,
  name_zh         varchar(200)   not null,
  name_zh_tw      varchar(200)   not null,
  unit            varchar(12)    not null,
  quantity        numeric(9, 2)  not null constraint ck_charge_quantity check (quantity > 0),
  unit_price      numeric(14, 4) not null constraint ck_charge_unit_price check (unit_price >= 0),
  amount          numeric(18, 4) not null constraint ck_charge_amount check (amount >= 0),
  currency        varchar(3)     not null,
  list_version_id bigint constraint fk_charge_list_version references price_list_version,
  list_name       varchar(60),
  own_price_reason varchar(500),
  basis           varchar(60)    not null,
  clause          varchar(30)    not null,
  policy          varchar(40)    not null,
  inputs          text           not null,
  steps           text           not null,
  state           varchar(12)    not null constraint ck_charge_state check (state in
                    ('COUNTS', 'WAITS', 'REFUSED', 'WITHDRAWN')),
  entered_by      bigint         not null constraint fk_charge_entered_by references person,
  entered_at      timestamptz    not null,
  withdrawn_by    bigint constraint fk_charge_withdrawn_by references person,
  withdrawn_at    timestamptz,
  withdrawn_reason varchar(500),
  version         integer        not null,
  constraint ck_charge_source check ((list_version_id is null) = (own_price_reason is not null)
    and (list_version_id is null) = (list_name is null)),
  constraint ck_charge_off_list check (list_version_id is null or state in ('COUNTS', 'WITHDRAWN')),
  constraint ck_charge_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null)
    and (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
create index ix_charge_request on charge (request_id);
create index ix_charge_project_period on charge (project_id, period);
create index ix_charge_period on charge (period);
create sequence charge_number start with 1 increment by 50;
