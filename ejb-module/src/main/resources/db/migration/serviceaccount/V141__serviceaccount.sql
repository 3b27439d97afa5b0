-- Programs that call the API have a row among the people, because documents name who wrote them;
-- it holds no role and no password, and never signs in to pages.
alter table person add column service_account boolean not null default false;

create table service_account (
  id                bigint        not null constraint pk_service_account primary key,
  person_id         bigint        not null constraint uq_service_account_person unique
                                  constraint fk_service_account_person references person,
  client_id         varchar(40)   not null constraint uq_service_account_client unique,
  display_name      varchar(80)   not null,
  -- SHA-256 of 256 random bits; a secret that nobody chose needs no slow hash.
  secret_hash       varchar(64)   not null,
  secret_changed_at timestamptz   not null,
  scopes            varchar(1000) not null,
  addresses         varchar(1000) not null default '',
  -- Tokens made before it count no more.
  not_before        timestamptz   not null,
  created_at        timestamptz   not null,
  created_by        varchar(60)   not null,
  expires_at        timestamptz,
  revoked_at        timestamptz,
  last_used_at      timestamptz,
  version           integer       not null default 0
);
