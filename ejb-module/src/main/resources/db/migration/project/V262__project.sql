-- Property centres are kept in the product. Who does what there is said once: by its contacts.
alter table property_center
  add column version integer not null default 0;

create table center_contact (
  id         bigint       constraint pk_center_contact primary key,
  center_id  bigint       not null constraint fk_center_contact_center references property_center,
  duty       varchar(30)  not null constraint ck_center_contact_duty check (duty in
               ('HEAD', 'MAINTENANCE_SUPERVISOR', 'OTHER')),
  title      varchar(80),
  name       varchar(80)  not null,
  phone      varchar(40),
  email      varchar(120),
  -- empty: since before anybody wrote it down
  valid_from date,
  valid_to   date,
  version    integer      not null default 0,
  constraint ck_center_contact_days check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index ix_center_contact_center on center_contact (center_id);

insert into center_contact (id, center_id, duty, name)
select nextval('weibao_id'), id, 'MAINTENANCE_SUPERVISOR', maintenance_supervisor
  from property_center where maintenance_supervisor is not null;
insert into center_contact (id, center_id, duty, name)
select nextval('weibao_id'), id, 'HEAD', head from property_center where head is not null;

alter table property_center
  drop column maintenance_supervisor,
  drop column head;
