-- An important meeting or event of the customer (S12-4.2.4b); who is on site stays named if he leaves the project's list.
create table customer_event (
  id             bigint       not null constraint pk_customer_event primary key,
  project_id     bigint       not null constraint fk_customer_event_project references project,
  kind           varchar(20)  not null constraint ck_customer_event_kind check (kind in ('CUSTOMER_MEETING', 'CUSTOMER_EVENT')),
  what           varchar(200) not null,
  first_day      date         not null,
  last_day       date         not null,
  on_site        boolean      not null,
  on_site_person varchar(80),
  on_site_phone  varchar(40),
  version        integer      not null,
  constraint ck_customer_event_days check (last_day >= first_day),
  constraint ck_customer_event_person check
    ((on_site_person is null) = (on_site_phone is null) and (on_site or on_site_person is null))
);
create index ix_customer_event_project on customer_event (project_id, last_day);
