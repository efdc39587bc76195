-- Redress: what workers are owed, on what it rests, and what was paid in the end.

create schema redress;
grant usage on schema redress to cape_app, cape_read, cape_worker;
create table redress.claim_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  case_id uuid,
  sector text not null,
  people int not null,
  began date not null,
  opened_at timestamptz not null,
  documented bigint not null,
  probable bigint not null,
  claimed bigint not null,
  received bigint not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on redress.claim_now (country, realm, opened_at desc, id desc);
-- The claims of one case, on the page of the case.
create index on redress.claim_now (country, realm, case_id, opened_at desc, id desc);
select access.protect('redress.claim_now', 'projection');
