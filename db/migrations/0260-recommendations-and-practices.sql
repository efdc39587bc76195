-- Recommendations that a unit follows up, and practices of other countries that it has written down. The money of a programme, its risks, its steering group and
-- what did not work are acts of its own stream: programmes are folded again.

create table programme.recommendation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  -- Of the list of knowledge; null for one of the unit's own.
  code text,
  withdrawn boolean not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create unique index on programme.recommendation_now (country, realm, code) where not withdrawn and code is not null;
create index on programme.recommendation_now (country, realm, reference, id) where not withdrawn;
select access.protect('programme.recommendation_now', 'projection');

create table programme.practice_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  withdrawn boolean not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on programme.practice_now (country, realm, reference, id) where not withdrawn;
select access.protect('programme.practice_now', 'projection');

insert into cape.refold_due (stream_kind) values ('programme') on conflict do nothing;
