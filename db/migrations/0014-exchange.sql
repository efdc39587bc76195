-- Exchange: claims for fees that go to the contact of another country, with the workers' consent.

create schema exchange;
grant usage on schema exchange to cape_app, cape_read, cape_worker;

create table exchange.claim_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  origin text not null check (origin in ('own', 'received')),
  owner bigint,
  begun_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on exchange.claim_now (country, realm, begun_at desc, id desc);
select access.protect('exchange.claim_now', 'projection');
