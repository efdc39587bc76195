-- Which closed files are to be read: a plan that was drawn once, by a named person, and never changes.
create table study.plan_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  name text not null,
  -- The letters by which the files of each stratum are known. No two plans of a unit share any.
  codes text[] not null check (cardinality(codes) > 0),
  made_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on study.plan_now (country, realm, made_at desc, id desc);
select access.protect('study.plan_now', 'projection');
