-- Users are trained at the handover and in the maintenance period (S12-4.2.6): a training belongs to a handover, or to the
-- routine visit on which a pack asks for it.
alter table handover_training
  alter column handover_id drop not null,
  add column visit_id bigint
    constraint fk_handover_training_visit references routine_visit
    constraint uq_handover_training_visit unique,
  add constraint ck_handover_training_of check ((handover_id is null) <> (visit_id is null));
