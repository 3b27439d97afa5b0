-- Visits by the schedules of packs that are bound to a project stand beside those of its service case; the rule says
-- by which one, as S09C.usage-visit, and is empty for the service case.
alter table routine_visit
  add column rule varchar(60) not null default '',
  alter column period_key type varchar(90),
  add constraint ck_routine_visit_rule check ((rule = '') = (service_case <> ''));
