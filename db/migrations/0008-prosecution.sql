-- Prosecution: criminal files of one house, and the letters inside an investigation that reached it. Names and own words lie
-- sealed in the acts; what is folded holds codes, ids, days and counts.

create schema prosecution;
grant usage on schema prosecution to cape_app, cape_read, cape_worker;

create table prosecution.investigation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  case_id uuid,
  reference text not null,
  status text not null check (status in ('reported', 'open', 'served', 'decided', 'judged')),
  parties int not null,
  items int not null,
  reported_at timestamptz not null,
  decision_due date,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on prosecution.investigation_now (country, realm, reported_at desc, id desc);
create index on prosecution.investigation_now (country, realm, case_id, reported_at desc, id desc);
select access.protect('prosecution.investigation_now', 'projection');

create table prosecution.letter_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  kind text not null check (kind in ('directive', 'investigation-file')),
  arrived_at timestamptz not null,
  taken boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on prosecution.letter_now (country, realm, arrived_at desc, id desc) where not taken;
select access.protect('prosecution.letter_now', 'projection');
