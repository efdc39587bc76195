-- Assistance: what somebody needs, time to think, the desk of the national body, advice without a person. No column here
-- says whether anybody takes part in an investigation, or on which provision a permit rests that somebody was helped with.

create schema assistance;
grant usage on schema assistance to cape_app, cape_read, cape_worker;

create table assistance.support_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  person uuid not null,
  case_id uuid,
  began_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on assistance.support_now (country, realm, person);
create index on assistance.support_now (country, realm, case_id);
select access.protect('assistance.support_now', 'projection');

create table assistance.period_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  person uuid,
  case_id uuid,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on assistance.period_now (country, realm, person);
create index on assistance.period_now (country, realm, case_id);
select access.protect('assistance.period_now', 'projection');

-- In the realm of who decides on it.
create table assistance.application_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('assistance.application_now', 'projection');

-- Questions to the desk, in the realm of who asks and of who answers.
create table assistance.desk_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  asked_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on assistance.desk_now (country, realm, asked_at desc, id desc);
select access.protect('assistance.desk_now', 'projection');

-- Advice without a person leaves a row of its month, a topic each.
create table assistance.consultation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  topic text not null,
  month date not null,
  primary key (country, realm, id, topic)
);
create index on assistance.consultation_now (country, realm, month, topic);
select access.protect('assistance.consultation_now', 'projection');
