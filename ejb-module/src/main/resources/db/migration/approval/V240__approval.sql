-- Approvals of documents of any kind. Where an approval has got to stands in the case; what was asked and
-- answered stands in rounds, steps and decisions, which are evidence.
create table approval_case (
  id             bigint primary key,
  document       varchar(40)  not null,
  document_id    bigint       not null,
  number         varchar(60)  not null,
  link           varchar(200) not null,
  project_id     bigint       not null constraint fk_approval_case_project references project,
  operation      varchar(60)  not null,
  subject_column varchar(40)  not null,
  subject_id     bigint       not null,
  tells          boolean      not null,
  state          varchar(20)  not null constraint ck_approval_case_state check (state in
                   ('IN_APPROVAL', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  waiting_role   varchar(40),
  requested_by   bigint       not null constraint fk_approval_case_requested_by references person,
  requested_at   timestamptz  not null,
  round          integer      not null constraint ck_approval_case_round check (round >= 1),
  constraint uq_approval_case_document unique (document, document_id),
  constraint ck_approval_case_waiting check ((state = 'IN_APPROVAL') = (waiting_role is not null))
);
create index ix_approval_case_waiting on approval_case (waiting_role, document) where waiting_role is not null;

-- One time that a document was put to people; inputs and sentences are JSON, read as a whole.
create table approval_round (
  case_id       bigint       not null constraint fk_approval_round_case references approval_case,
  round         integer      not null,
  fingerprint   varchar(64)  not null,
  policy        varchar(40)  not null,
  inputs        text         not null,
  copies        varchar(400) not null,
  why           text         not null,
  otherwise     text         not null,
  requested_by  bigint       not null constraint fk_approval_round_requested_by references person,
  one_step_each boolean      not null,
  requested_at  timestamptz  not null,
  constraint pk_approval_round primary key (case_id, round)
);

create table approval_step (
  case_id bigint      not null,
  round   integer     not null,
  step_number integer not null,
  action  varchar(12) not null constraint ck_approval_step_action check (action in
            ('REVIEW', 'CONSOLIDATE', 'COUNTERSIGN', 'SIGN', 'CONFIRM', 'APPROVE')),
  -- the role of the department that answers, and the code that the pack asks
  role    varchar(40) not null,
  asked   varchar(60) not null,
  clause  varchar(30) not null,
  rule    varchar(60) not null,
  constraint pk_approval_step primary key (case_id, round, step_number),
  constraint fk_approval_step_round foreign key (case_id, round) references approval_round
);
create index ix_approval_step_clause on approval_step (clause);

create table approval_decision (
  case_id    bigint      not null,
  round      integer     not null,
  step_number integer    not null,
  agreed     boolean     not null,
  opinion    varchar(1000),
  decided_by bigint      not null constraint fk_approval_decision_person references person,
  acting_for bigint constraint fk_approval_decision_acting_for references person,
  decided_at timestamptz not null,
  constraint pk_approval_decision primary key (case_id, round, step_number),
  constraint fk_approval_decision_step foreign key (case_id, round, step_number) references approval_step
);

-- As org.weibao.approval.DocumentHash: every text with its length in front; names come sorted.
create function pg_temp.fingerprint(variadic parts text[]) returns text language sql as $$
  select encode(sha256(string_agg(
           int4send(octet_length(convert_to(part, 'UTF8'))) || convert_to(part, 'UTF8'), ''::bytea order by place)), 'hex')
    from unnest(parts) with ordinality as t (part, place)
$$;

-- Forms F2 that were put to people before.
insert into approval_case
select nextval('weibao_id'), 'F2', r.id, r.number, '/returns/view?number=' || r.number, r.project_id,
       'returns.decide', 'return_id', r.id, false,
       case when r.status = 'IN_APPROVAL' then 'IN_APPROVAL'
            when exists (select 1 from return_decision d where d.return_id = r.id and not d.agreed) then 'REFUSED'
            when exists (select 1 from return_step s left join return_decision d
                             on d.return_id = s.return_id and d.step_order = s.step_order
                          where s.return_id = r.id and d.return_id is null) then 'WITHDRAWN'
            else 'AGREED' end,
       r.waiting_role, r.requested_by, r.requested_at, 1
  from supplier_return r;

insert into approval_round
select c.id, 1,
       pg_temp.fingerprint('deviceId', r.device_id::text, 'faultRecordId', r.fault_record_id::text,
         'faultText', r.fault_text, 'repairFee', coalesce(r.repair_fee::text, ''),
         'supplierId', r.supplier_id::text, 'wePay', r.we_pay::text),
       r.policy, jsonb_build_object('WE_PAY_REPAIR_FEE', r.we_pay::text)::text,
       coalesce((select string_agg(k.role, ',' order by k.role) from return_copy k where k.return_id = r.id), ''),
       (coalesce((select jsonb_agg(jsonb_build_object('key', 'why.approval.rule',
                                   'arguments', jsonb_build_array('F2', s.clause)) order by s.clause)
                    from (select distinct clause from return_step where return_id = r.id) s), '[]')
        || coalesce((select jsonb_agg(jsonb_build_object('key', 'why.approval.step.' || s.action,
                                   'arguments', jsonb_build_array(s.step_order::text, s.role)) order by s.step_order)
                    from return_step s where s.return_id = r.id), '[]')
        || coalesce((select jsonb_agg(jsonb_build_object('key', 'why.approval.copy',
                                   'arguments', jsonb_build_array(k.role)) order by k.role)
                    from return_copy k where k.return_id = r.id), '[]'))::text,
       '[]', r.requested_by, true, r.requested_at
  from approval_case c join supplier_return r on r.id = c.document_id;

insert into approval_step
select c.id, 1, s.step_order, s.action, s.role, s.role, s.clause,
       case s.clause when 'S01-5.2.1-c' then 'f2-paid-by-us' else 'f2' end
  from approval_case c join return_step s on s.return_id = c.document_id;

insert into approval_decision
select c.id, 1, d.step_order, d.agreed, d.opinion, d.decided_by, d.acting_for, d.decided_at
  from approval_case c join return_decision d on d.return_id = c.document_id;

-- Fault records F1, which one person reviews.
insert into approval_case
select nextval('weibao_id'), 'F1', f.id, f.number, '/requests/view?number=' || q.number, f.project_id,
       'repair.review', 'request_id', f.request_id, false,
       case when f.reviewed_at is null then 'IN_APPROVAL' else 'AGREED' end,
       case when f.reviewed_at is null then 'TECH_GROUP_SUPERVISOR' end, f.technician_id, f.done_at, 1
  from fault_record f join service_request q on q.id = f.request_id;

insert into approval_round
select c.id, 1,
       pg_temp.fingerprint('cause', f.cause, 'causeText', coalesce(f.cause_text, ''), 'handling', f.handling,
         'newDeviceId', coalesce(f.new_device_id::text, ''), 'oldDeviceId', coalesce(f.old_device_id::text, ''),
         'solvedOnSpot', f.solved_on_spot::text, 'visitId', f.visit_id::text),
       'S01@1', '{}', '',
       '[{"key":"why.approval.rule","arguments":["F1","S01-4-3-a"]},'
         || '{"key":"why.approval.step.REVIEW","arguments":["1","TECH_GROUP_SUPERVISOR"]}]',
       '[]', f.technician_id, true, f.done_at
  from approval_case c join fault_record f on f.id = c.document_id
 where c.document = 'F1';

insert into approval_step
select c.id, 1, 1, 'REVIEW', 'TECH_GROUP_SUPERVISOR', 'TECH_GROUP_SUPERVISOR', 'S01-4-3-a', 'f1'
  from approval_case c
 where c.document = 'F1';

insert into approval_decision
select c.id, 1, 1, true, null, f.reviewed_by, null, f.reviewed_at
  from approval_case c join fault_record f on f.id = c.document_id
 where c.document = 'F1' and f.reviewed_at is not null;

drop table return_decision;
drop table return_copy;
drop table return_step;

create trigger approval_round_evidence before update or delete on approval_round
  for each row execute function refuse_change_of_evidence();
create trigger approval_step_evidence before update or delete on approval_step
  for each row execute function refuse_change_of_evidence();
create trigger approval_decision_evidence before update or delete on approval_decision
  for each row execute function refuse_change_of_evidence();
