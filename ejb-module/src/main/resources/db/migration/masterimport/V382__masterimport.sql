-- A row may have several faults; the first has the number 0.
alter table master_import_tried
  add column fault integer not null default 0,
  drop constraint pk_master_import_tried,
  add constraint pk_master_import_tried primary key (job_id, row_number, fault);
