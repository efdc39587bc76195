-- Files in which the caseload of a house has left it: who decided, how many rows, and the digest by which a file is known
-- again. The file itself is kept nowhere.

create table exchange.export_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  left_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on exchange.export_now (country, realm, left_at desc, id desc);
select access.protect('exchange.export_now', 'projection');
