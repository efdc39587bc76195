-- Persons: an alias and codes for everybody who works with them, and a vault for who they are.

create schema persons;
grant usage on schema persons to cape_app, cape_read, cape_worker;
create table persons.person_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  case_id uuid,
  alias text not null,
  registered_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  -- Within one file of a unit a bird is one person.
  unique (country, realm, alias)
);
create index on persons.person_now (country, realm, case_id, registered_at, id);
create index on persons.person_now (country, realm, registered_at desc, id desc);
select access.protect('persons.person_now', 'projection');

-- What is known of a vaulted identity without opening it. Names lie sealed in acts.act, under the key of this stream alone;
-- of numbers there is a blind index, so that the same number is found again by who has the key, which is not in here.
create table persons.identity_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  person uuid not null,
  personal_number text,
  passport_number text,
  phone text,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, person)
);
create index on persons.identity_now (country, realm, personal_number);
create index on persons.identity_now (country, realm, passport_number);
create index on persons.identity_now (country, realm, phone);
select access.protect('persons.identity_now', 'projection');

-- Every look at an identity, so that they can be counted: by whom, when, why in one word.
create table persons.look_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  identity uuid not null,
  actor bigint not null,
  at timestamptz not null,
  primary key (country, realm, id)
);
create index on persons.look_now (country, realm, actor, at);
select access.protect('persons.look_now', 'projection');
