-- The zone in which pages show times to a person; none means the department's.
alter table person add column time_zone varchar(60);
