-- Signals: what somebody saw or was told, as the lists and the pages show it.

create schema signals;
grant usage on schema signals to cape_app, cape_read, cape_worker;
create table signals.signal_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  origin text not null check (origin in ('own', 'received')),
  status text not null check (status in ('open', 'unanswered', 'acknowledged')),
  sector text not null,
  workplace_name text,
  municipality text,
  registered_at timestamptz not null,
  answer_due timestamptz,
  owner bigint,
  passed_on int not null,
  letter uuid,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on signals.signal_now (country, realm, registered_at desc, id desc);
-- For the inbox of chosen ones: a page reads each kind that was chosen by itself, so that no row is read to be passed over.
create index on signals.signal_now (country, realm, origin, status, registered_at desc, id desc);
select access.protect('signals.signal_now', 'projection');
