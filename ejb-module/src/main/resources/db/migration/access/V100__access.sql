-- S01-4-3-a: who wrote an F1, at the desk or on site, does not review it. Unknown for older ones.
alter table fault_record
  add column recorded_by bigint constraint fk_fault_record_recorded_by references person;
