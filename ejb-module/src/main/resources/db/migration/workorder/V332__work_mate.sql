-- Who goes along with whoever leads a visit.
create table work_mate (
  id             bigint      not null constraint pk_work_mate primary key,
  work_order_id  bigint      not null constraint fk_work_mate_work_order references work_order,
  person_id      bigint      not null constraint fk_work_mate_person references person,
  state          varchar(10) not null constraint ck_work_mate_state check (state in ('PLANNED', 'ACCEPTED', 'DECLINED')),
  added_by       bigint      not null constraint fk_work_mate_added_by references person,
  added_at       timestamptz not null,
  travel_minutes integer     constraint ck_work_mate_travel check (travel_minutes between 0 and 2880),
  labour_minutes integer     constraint ck_work_mate_labour check (labour_minutes between 0 and 2880),
  version        integer     not null,
  constraint uq_work_mate unique (work_order_id, person_id)
);
create index ix_work_mate_person on work_mate (person_id);

-- A visit stands on the board for its routine visit as well; at most one that is not cancelled.
alter table work_order add column routine_visit_id bigint constraint fk_work_order_routine_visit references routine_visit;
create unique index uq_work_order_routine_visit on work_order (routine_visit_id)
  where routine_visit_id is not null and status <> 'CANCELLED';

-- What somebody has to do, leading or going along: what his load and his double bookings are counted by.
create view work_stint as
  select w.technician_id as person_id, w.id as work_order_id, w.request_id, w.planned_from, w.planned_to, w.status
    from work_order w where w.technician_id is not null
  union all
  select m.person_id, w.id, w.request_id, w.planned_from, w.planned_to, w.status
    from work_mate m join work_order w on w.id = m.work_order_id
   where m.state <> 'DECLINED';
