-- How a document came by its number; a rule is named if a pack prescribes the number.
create table document_number (
  document    varchar(40) not null,
  document_id bigint      not null,
  number      varchar(60) not null,
  pattern     varchar(60) not null,
  policy      varchar(40),
  rule        varchar(60),
  clauses     varchar(200),
  period      varchar(20),
  count       bigint,
  why         text        not null,
  given_at    timestamptz not null,
  constraint pk_document_number primary key (document, document_id),
  constraint ck_document_number_rule check
    (num_nulls(policy, rule, clauses, period, count) in (0, 5))
);

create trigger document_number_evidence before update or delete on document_number
  for each row execute function refuse_change_of_evidence();
