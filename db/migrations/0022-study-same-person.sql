-- One person, whom a house has counted under several names of its own: of the hand-over that told of them, of the signs that
-- were read, and of the person it helps. Which of these comes first is chance, so that they are one is said beside the rows,
-- and the rows stay as they were written.

grant create on schema study to cape_study;

-- Each name is that of one person at most, so two people can never become one. What was said first holds.
create table study.same_person (
  country char(2) not null,
  realm bigint not null,
  -- Both are HMACs under the study key of the house, as in study.contribution.
  pseudonym bytea not null check (length(pseudonym) = 32),
  person bytea not null check (length(person) = 32),
  primary key (country, realm, pseudonym),
  check (pseudonym <> person)
);
select access.protect('study.same_person', 'truth');
create policy gather on study.same_person for insert to cape_study with check (true);
create policy read_back on study.same_person for select to cape_study using (true);
grant select, insert on study.same_person to cape_study;

-- Takes what an act says of who is the same into the study realm of the unit that did it, on the terms of study.add_lived.
create function study.say_same(because uuid, pairs jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  added int;
begin
  select x.* into a from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id();
  if not found then raise exception 'count without act' using errcode = '42501'; end if;
  if exists (select 1 from access.realm r where r.country = a.country and r.id = a.realm and r.kind = 'sealed') then return 0; end if;
  insert into study.same_person (country, realm, pseudonym, person)
    select r.country, r.id, decode(x.pseudonym, 'hex'), decode(x.person, 'hex')
    from access.realm r, jsonb_to_recordset(pairs) as x(pseudonym text, person text)
    where r.owner_unit = c.unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.say_same(uuid, jsonb) owner to cape_study;
revoke execute on function study.say_same(uuid, jsonb) from public;
grant execute on function study.say_same(uuid, jsonb) to cape_app, cape_worker;

-- As before, and saying the same of the same once more adds nothing: what a stream counts is said anew whenever it is folded.
create or replace function study.add_lived(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
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
    where r.owner_unit = c.unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- The rows of the house of whoever asks, each under the one name of its person.
create or replace function study.own_rows() returns setof study.contribution language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select x.country, x.realm, x.id, coalesce(s.person, x.pseudonym), x.file_pseudonym, x.offence_pseudonym, x.unit_of_count, x.chain,
      x.stage, x.happened_on, x.exit, x.reason, x.obstacles, x.county, x.region, x.sector, x.letters, x.kind
    from access.unit u
    join access.realm r on r.owner_unit = u.id and r.kind = 'study'
    join study.contribution x on x.country = r.country and x.realm = r.id
    left join study.same_person s on s.country = x.country and s.realm = x.realm and s.pseudonym = x.pseudonym
    where u.agency = c.agency;
end $$;

revoke create on schema study from cape_study;

-- By what somebody is called in a file of the house their hand-over and their signs are found again.
create index on identification.screening_now (country, realm, called);
