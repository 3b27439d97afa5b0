-- Roles that a group at the sign-in provider stands for; they follow it, those given by hand do not.
alter table role_assignment add column provided boolean not null default false;
