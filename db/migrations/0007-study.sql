-- What each house contributes to the study of where cases are lost: stages, days and codes under a pseudonym of its own.

create schema study;
grant usage on schema study to cape_app, cape_read, cape_worker, cape_study;
grant create on schema study to cape_study;
grant usage on schema access, acts to cape_study;
grant select on access.instance, access.realm, access.unit to cape_study;
grant execute on function access.who() to cape_study;
create policy rest_on on acts.act for select to cape_study using (true);
grant select on acts.act to cape_study;

create table study.contribution (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- HMAC under the study key of the house: the same person is another pseudonym in every house.
  pseudonym bytea check (length(pseudonym) = 32),
  file_pseudonym bytea check (length(file_pseudonym) = 32),
  offence_pseudonym bytea check (length(offence_pseudonym) = 32),
  unit_of_count text not null check (unit_of_count in ('matter', 'person', 'case', 'offence')),
  chain text check (chain in ('criminal', 'protection', 'redress')),
  stage text not null,
  -- Not known is not a day.
  happened_on date,
  exit text,
  reason text,
  obstacles text[] not null,
  county text,
  region text,
  sector text,
  -- Letters that were sent or received for it, so that two houses' rows of one person can be put together in a study that
  -- both contribute to. They never leave the house as they are.
  letters uuid[] not null default '{}',
  kind text not null check (kind in ('lived', 'reviewed')),
  primary key (country, realm, id)
);
create index on study.contribution (country, realm, stage, happened_on);
select access.protect('study.contribution', 'truth');
create policy gather on study.contribution for insert to cape_study with check (true);
create policy read_back on study.contribution for select to cape_study using (true);
grant select, insert on study.contribution to cape_study;

-- Takes invented rows into the study realm of a unit, as the operator, and only in a database that was made as a demo.
-- Rows that are already there stay as they are. Gives the number of rows that were new.
create function study.add_invented(of_unit int, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  added int;
begin
  if not (select demo from access.instance) then raise exception 'not a demo' using errcode = '42501'; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, county, region, sector, letters, kind)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), decode(x.offence_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), x.county, x.region, x.sector, coalesce(x.letters, '{}'), x.kind
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, offence_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], county text, region text, sector text, letters uuid[], kind text)
    where r.owner_unit = of_unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.add_invented(int, jsonb) owner to cape_study;
revoke execute on function study.add_invented(int, jsonb) from public;
grant execute on function study.add_invented(int, jsonb) to cape_migrator;

-- Takes what an act adds to the count into the study realm of the unit that did it. Asks for that act by the same person in
-- this very transaction, so nothing is counted that nobody did. What is done in a sealed realm counts nowhere.
create function study.add_lived(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  added int;
begin
  select x.* into a from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id();
  if not found then raise exception 'count without act' using errcode = '42501'; end if;
  if exists (select 1 from access.realm r where r.country = a.country and r.id = a.realm and r.kind = 'sealed') then return 0; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, county, region, sector, letters, kind)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), decode(x.offence_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), x.county, x.region, x.sector, coalesce(x.letters, '{}'), 'lived'
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, offence_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], county text, region text, sector text, letters uuid[])
    where r.owner_unit = c.unit and r.kind = 'study';
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.add_lived(uuid, jsonb) owner to cape_study;
revoke execute on function study.add_lived(uuid, jsonb) from public;
grant execute on function study.add_lived(uuid, jsonb) to cape_app, cape_worker;

-- The rows of the house of whoever asks, of all its units together, and of no other house.
create function study.own_rows() returns setof study.contribution language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select x.* from access.unit u
    join access.realm r on r.owner_unit = u.id and r.kind = 'study'
    join study.contribution x on x.country = r.country and x.realm = r.id
    where u.agency = c.agency;
end $$;
alter function study.own_rows() owner to cape_study;
revoke execute on function study.own_rows() from public;
grant execute on function study.own_rows() to cape_app, cape_read;

-- The study's own acts: closed files that two readers code, what a house gives to a study, and what a study body releases.

create table study.review_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- What the file is called among its readers. Never a registry number and never a name.
  pseudonym text not null,
  status text not null check (status in ('one-reader', 'differ', 'agreed', 'resolved')),
  first_reader bigint not null,
  last_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, pseudonym)
);
create index on study.review_now (country, realm, last_at desc, id desc);
select access.protect('study.review_now', 'projection');

-- What this house has given to a study: a decision of a named person.
create table study.given_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  study text not null,
  rows int not null check (rows > 0),
  given_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on study.given_now (country, realm, given_at desc, id desc);
select access.protect('study.given_now', 'projection');

-- What arrived here of a house. The rows themselves lie sealed beside the act of arrival.
create table study.arrived_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  study text not null,
  rows int not null check (rows > 0),
  arrived_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on study.arrived_now (country, realm, arrived_at desc, id desc);
select access.protect('study.arrived_now', 'projection');

-- A release: figures that were frozen, suppressed and named. Public only when a second person has signed it.
create table study.release_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  study text not null,
  name text not null,
  made_at timestamptz not null,
  signed_at timestamptz,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on study.release_now (country, realm, made_at desc, id desc);
create index on study.release_now (signed_at desc, id) where signed_at is not null;
select access.protect('study.release_now', 'projection');

create policy published on study.release_now for select to cape_study using (signed_at is not null);
grant select on study.release_now to cape_study;

-- What a study body has released is for everybody: the frozen figures of signed releases, the newest hundred, and of no other.
create function study.releases() returns table (id uuid, study text, name text, signed_at timestamptz, folded jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.study, r.name, r.signed_at, r.folded from study.release_now r where r.signed_at is not null order by r.signed_at desc, r.id limit 100
$$;
alter function study.releases() owner to cape_study;
revoke execute on function study.releases() from public;
grant execute on function study.releases() to cape_read;

-- What two readers of a closed file have agreed on, or what was decided where they differed, enters the study realm of their
-- unit once, marked as reviewed. Asks for the act that settled it, by the same person in this very transaction.
create function study.add_reviewed(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  added int;
begin
  if not exists (select 1 from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
    and x.type in ('study.review', 'study.resolve'))
  then raise exception 'count without act' using errcode = '42501'; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, county, region, sector, kind)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), x.county, x.region, x.sector, 'reviewed'
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], county text, region text, sector text)
    where r.owner_unit = c.unit and r.kind = 'study';
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.add_reviewed(uuid, jsonb) owner to cape_study;
revoke execute on function study.add_reviewed(uuid, jsonb) from public;
grant execute on function study.add_reviewed(uuid, jsonb) to cape_app;
revoke create on schema study from cape_study;
