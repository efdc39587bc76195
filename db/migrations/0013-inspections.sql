-- Inspections: the plan in its room, questions to houses, each officer's visit, conversations at the coordination unit.

create schema inspections;
grant usage on schema inspections to cape_app, cape_read, cape_worker;

create table inspections.inspection_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  starts_at timestamptz,
  -- Without a time yet: first in the list, since somebody is planning it.
  sort_at timestamptz not null generated always as (coalesce(starts_at, 'infinity')) stored,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.inspection_now (country, realm, sort_at desc, id desc);
select access.protect('inspections.inspection_now', 'projection');

create table inspections.visit_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  inspection uuid not null,
  begun_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.visit_now (country, realm, inspection, begun_at);
select access.protect('inspections.visit_now', 'projection');

create table inspections.request_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- Only where it was asked: what crosses names no inspection.
  inspection uuid,
  asked_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.request_now (country, realm, inspection, asked_at) where inspection is not null;
select access.protect('inspections.request_now', 'projection');

create table inspections.invitation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('inspections.invitation_now', 'projection');

create table inspections.conversation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('inspections.conversation_now', 'projection');
