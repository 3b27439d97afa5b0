-- Projects are kept in the product from now on: versions for two hands at once, and the money that
-- the customer holds back.
alter table project
  add column version integer not null default 0,
  add column retention_amount numeric(14, 2),
  add column retention_ends_on date,
  add constraint ck_project_retention check (retention_amount is null or retention_amount > 0),
  add constraint ck_project_handed_over check (handed_over_on is null or completed_on is null or handed_over_on >= completed_on),
  add constraint ck_project_moved_in check (moved_in_on is null or completed_on is null or moved_in_on >= completed_on),
  add constraint ck_project_retention_ends check (retention_ends_on is null or completed_on is null or retention_ends_on >= completed_on);

alter table contract_term
  add constraint ck_contract_term_days check (valid_to is null or valid_to >= valid_from);
