-- Records of firms, each unit's own: docs/decisions/0120 says why there is no common one.

create schema workplaces;
grant usage on schema workplaces to cape_app, cape_read, cape_worker;

create table workplaces.workplace_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  status text not null check (status in ('open', 'closed', 'merged', 'taken-back')),
  listed boolean not null,
  name text not null,
  sector text not null,
  county text not null,
  number_key text,
  merged_into uuid,
  registered_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on workplaces.workplace_now (country, realm, registered_at desc, id desc) where listed;
create index on workplaces.workplace_now (country, realm, county, registered_at desc, id desc) where listed;
create index on workplaces.workplace_now (country, realm, sector, registered_at desc, id desc) where listed;
create index on workplaces.workplace_now (country, realm, county, sector, registered_at desc, id desc) where listed;
create index on workplaces.workplace_now (country, realm, number_key) where number_key is not null;
create index on workplaces.workplace_now (country, realm, merged_into) where merged_into is not null;
select access.protect('workplaces.workplace_now', 'projection');

-- What records name: other records as contractors, and matters that are linked to them. What was withdrawn leaves an empty slot, since no row of
-- a projection is removed.
create table workplaces.named_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  slot smallint not null check (slot >= 0),
  target uuid,
  primary key (country, realm, id, slot)
);
create index on workplaces.named_now (country, realm, target) where target is not null;
select access.protect('workplaces.named_now', 'projection');

create table workplaces.import_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  at timestamptz not null,
  undone boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on workplaces.import_now (country, realm, at desc, id desc);
select access.protect('workplaces.import_now', 'projection');
