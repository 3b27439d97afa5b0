-- For whom a stand-in decided or acted.
alter table return_decision add column acting_for bigint
  constraint fk_return_decision_acting_for references person;
alter table return_event add column acting_for bigint
  constraint fk_return_event_acting_for references person;
