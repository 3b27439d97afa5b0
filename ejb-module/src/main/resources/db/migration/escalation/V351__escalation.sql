-- Notes by which the service department chases an open point (S04-27).
alter table escalation_note add column chasing boolean not null default false;
