-- Where people get e-mails (S01-5.1.4-c: copies to headquarters).
alter table person add column email varchar(120);
