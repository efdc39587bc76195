-- An agency's earlier cases, taken in from a list: docs/decisions/0124 says how they come in and how one press takes them back.

-- A case whose import was undone stays as its acts say it, and is in no list. `earlier` is the reference it had before, by which a list that is
-- imported twice is recognised; `import` is the import that brought it.
alter table cases.case_now drop constraint case_now_status_check;
alter table cases.case_now add constraint case_now_status_check check (status in ('open', 'closed', 'taken-back'));
alter table cases.case_now add column earlier text;
alter table cases.case_now add column import uuid;
create index on cases.case_now (country, realm, earlier) where earlier is not null;
create index on cases.case_now (country, realm, import, id) where import is not null;

-- So do its people and its claims: what is listed is read by an index that knows which are.
alter table persons.person_now add column taken_back boolean not null default false;
create index on persons.person_now (country, realm, taken_back, registered_at desc, id desc);
alter table redress.claim_now add column taken_back boolean not null default false;
create index on redress.claim_now (country, realm, opened_at desc, id desc) where not taken_back;
create index on redress.claim_now (country, realm, case_id, opened_at desc, id desc) where not taken_back;

create table exchange.import_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  at timestamptz not null,
  headings text not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on exchange.import_now (country, realm, at desc, id desc);
create index on exchange.import_now (country, realm, headings, at desc, id desc);
select access.protect('exchange.import_now', 'projection');
