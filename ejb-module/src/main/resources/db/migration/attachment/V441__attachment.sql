-- Certificates of people belong to no project; whoever may see the certificate may see its file.
alter table attachment alter column project_id drop not null;
