-- What files hold, once for the same bytes, in blocks that are read one at a time. Never changed, never deleted.
create table attachment_content (
  id         bigint primary key,
  sha256     varchar(64)  not null constraint uq_attachment_content unique,
  size       bigint       not null constraint ck_attachment_content_size check (size > 0),
  media_type varchar(100) not null,
  width      integer,
  height     integer,
  thumbnail  bytea
);
alter table attachment_content alter column thumbnail set storage external;

create table attachment_block (
  content_id bigint  not null constraint fk_attachment_block_content references attachment_content,
  position   integer not null,
  bytes      bytea   not null,
  constraint pk_attachment_block primary key (content_id, position)
);
-- Pictures, films and office files are packed already.
alter table attachment_block alter column bytes set storage external;

-- A file of a thing: a request, a fault record, a return … A withdrawn one stays, hidden with its reason.
create table attachment (
  id               bigint primary key,
  subject_kind     varchar(30)  not null,
  subject_id       bigint       not null,
  subject_key      varchar(40)  not null,
  project_id       bigint       not null constraint fk_attachment_project references project,
  request_id       bigint constraint fk_attachment_request references service_request,
  content_id       bigint       not null constraint fk_attachment_content references attachment_content,
  file_name        varchar(200) not null,
  note             varchar(200),
  origin           varchar(12)  not null constraint ck_attachment_origin check (origin in ('DEPARTMENT', 'PARTNER', 'PUBLIC')),
  for_partners     boolean      not null,
  uploaded_by      bigint constraint fk_attachment_uploaded_by references person,
  uploaded_at      timestamptz  not null,
  withdrawn_by     bigint constraint fk_attachment_withdrawn_by references person,
  withdrawn_at     timestamptz,
  withdrawn_reason varchar(300),
  version          integer      not null,
  constraint ck_attachment_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null)),
  constraint ck_attachment_uploader check ((origin = 'PUBLIC') = (uploaded_by is null))
);
create index ix_attachment_subject on attachment (subject_kind, subject_id);
create index ix_attachment_request on attachment (request_id) where request_id is not null;
