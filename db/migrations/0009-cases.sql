-- Cases: one house's own file on one track; and what may be lost in it, and by when.

create schema cases;
grant usage on schema cases to cape_app, cape_read, cape_worker;
create table cases.case_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  track text not null check (track in ('control', 'protection', 'criminal', 'redress', 'none')),
  status text not null check (status in ('open', 'closed')),
  sector text not null,
  workplace_name text,
  municipality text,
  opened_at timestamptz not null,
  closed_at timestamptz,
  owner bigint not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on cases.case_now (country, realm, status, opened_at desc, id desc);
select access.protect('cases.case_now', 'projection');

-- The timeline of a case: every act of it, whatever domain did it.
create index on acts.act (country, realm, case_id, happened_from desc, id desc) where case_id is not null;

-- What may perish, folded from the stream of whatever domain knows of it, as tasks are.
create table cases.perishable_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  stream uuid not null,
  case_id uuid not null,
  what text not null,
  kind text not null check (kind in ('keeps', 'leaves', 'expires', 'closes', 'reach')),
  since timestamptz,
  dies_on timestamptz,
  basis text not null check (basis in ('rule', 'known', 'estimated', 'unknown')),
  holder text not null,
  saver text not null,
  act text not null,
  saved_on timestamptz,
  lost_on timestamptz,
  obstacle text,
  -- A stream may say anew that nothing is at stake: the row stays, and is not shown.
  gone boolean not null default false,
  primary key (country, realm, id),
  check (basis <> 'unknown' or dies_on is null)
);
create index on cases.perishable_now (country, realm, case_id);
create index on cases.perishable_now (country, realm, stream);
select access.protect('cases.perishable_now', 'projection');
