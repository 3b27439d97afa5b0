-- S04-8-a: what is to be repaired, where nobody knows the serial; a device says it itself.
alter table service_request add column product_model varchar(80);
alter table service_request add constraint ck_service_request_product_model
  check (product_model is null or device_id is null);

-- When the latest earlier request about the same device or room had been closed as this one was registered. Within
-- how many days a fault counts as the same one again is a setting, so the row keeps what happened and not what
-- follows from it.
alter table service_request add column closed_before timestamptz;

-- Both hold closed requests only: registering pays for neither of them, and finds the latest closing at their end.
create index ix_service_request_device_closed on service_request (device_id, closed_at)
  where closed_at is not null and device_id is not null;
create index ix_service_request_room_closed on service_request (project_id, room_label, closed_at)
  where closed_at is not null and room_label is not null;

create function service_request_closed_before(request service_request) returns timestamptz
language plpgsql stable as $$
declare
  of_device timestamptz;
  of_room timestamptz;
begin
  if request.device_id is not null then
    select e.closed_at into of_device from service_request e
     where e.device_id = request.device_id and e.project_id = request.project_id
       and e.closed_at <= request.registered_at and e.id <> request.id
       and not exists (select 1 from request_duplicate x where x.request_id = e.id)
     order by e.closed_at desc limit 1;
  end if;
  if request.room_label is not null then
    select e.closed_at into of_room from service_request e
     where e.project_id = request.project_id and e.room_label = request.room_label
       and e.closed_at <= request.registered_at and e.id <> request.id
       and not exists (select 1 from request_duplicate x where x.request_id = e.id)
     order by e.closed_at desc limit 1;
  end if;
  return greatest(of_device, of_room);
end $$;

-- Looked up where the row is written: a query of its own would cost each registration a way to the database and back.
create function service_request_comes_back() returns trigger language plpgsql as $$
begin
  new.closed_before := service_request_closed_before(new);
  return new;
end $$;

update service_request q set closed_before = k.closed_before
  from (select r.id, service_request_closed_before(r) as closed_before from service_request r) k
 where k.id = q.id and k.closed_before is not null;

-- A request that comes in closed is one of the past, whose past is known to whoever writes it.
create trigger service_request_comes_back before insert on service_request
  for each row when (new.closed_at is null and new.closed_before is null)
  execute function service_request_comes_back();

-- Requests about what was closed before, the newest first.
create index ix_service_request_back on service_request (received_at desc, id desc) where closed_before is not null;
