-- Who read the full phone number of an owner, or took out or erased what is stored about a person. Rows are added, and
-- deleted by retention only.
create table personal_data_access (
  id          bigint       constraint pk_personal_data_access primary key,
  at          timestamptz  not null,
  kind        varchar(20)  not null constraint ck_personal_data_access_kind check (kind in
                ('READ', 'EXPORTED', 'ERASED')),
  reader_id   bigint,
  reader      text         not null,
  reader_name text         not null,
  acting_for  bigint,
  origin      text,
  call        text         not null,
  -- whose: the case where it was read, and for what has none a text that names nobody in full
  request_id  bigint       constraint fk_personal_data_access_request references service_request,
  subject     varchar(200) not null,
  reason      varchar(500)
);
create index ix_personal_data_access_at on personal_data_access (at desc, id desc);
create index ix_personal_data_access_request on personal_data_access (request_id, id desc) where request_id is not null;
create index ix_personal_data_access_subject on personal_data_access (subject, id desc);

create function personal_data_access_guard() returns trigger language plpgsql as $$
begin
  raise exception 'the log of readings is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger personal_data_access_guard before update on personal_data_access
  for each row execute function personal_data_access_guard();

-- An owner is found by the phone of his cases and rooms.
create index ix_service_request_owner_phone on service_request (owner_phone) where owner_phone is not null;
create index ix_service_request_room on service_request (room_id) where room_id is not null;
create index ix_room_owner_phone on room (owner_phone) where owner_phone is not null;
