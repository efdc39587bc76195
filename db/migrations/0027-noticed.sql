-- What rules had noticed in a house by the time a path ended in it, beside what people recorded, and never added to it.

grant create on schema study to cape_study;

alter table study.contribution
  -- Codes of obstacles, each once, frozen with the exit; empty where rules looked and noticed none. Null in rows from before
  -- this was told, of which nobody knows.
  add column noticed text[],
  -- While nothing has ended nothing of it is counted, and what is read in a closed file is recorded by its readers.
  add check (noticed = '{}' or (exit is not null and kind = 'lived')),
  -- Codes leave a file, and nothing else.
  add check (array_to_string(noticed, ' ') ~ '^(OB-[A-G][0-9]{2}( OB-[A-G][0-9]{2})*)?$');

-- As before, with what was noticed.
create or replace function study.add_lived(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  added int;
begin
  select x.* into a from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id();
  if not found then raise exception 'count without act' using errcode = '42501'; end if;
  if exists (select 1 from access.realm r where r.country = a.country and r.id = a.realm and r.kind = 'sealed') then return 0; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, noticed, county, region, sector, letters, kind)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), decode(x.offence_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), coalesce(x.noticed, '{}'), x.county, x.region, x.sector, coalesce(x.letters, '{}'), 'lived'
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, offence_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], noticed text[], county text, region text, sector text, letters uuid[])
    where r.owner_unit = c.unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- As before, with what was noticed.
create or replace function study.add_invented(of_unit int, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  added int;
begin
  if not (select demo from access.instance) then raise exception 'not a demo' using errcode = '42501'; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, noticed, county, region, sector, letters, kind)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), decode(x.offence_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), coalesce(x.noticed, '{}'), x.county, x.region, x.sector, coalesce(x.letters, '{}'), x.kind
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, offence_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], noticed text[], county text, region text, sector text, letters uuid[], kind text)
    where r.owner_unit = of_unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- The rows of the house of whoever asks, each under the one name of its person, in the order of the table's columns.
create or replace function study.own_rows() returns setof study.contribution language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select x.country, x.realm, x.id, coalesce(s.person, x.pseudonym), x.file_pseudonym, x.offence_pseudonym, x.unit_of_count, x.chain,
      x.stage, x.happened_on, x.exit, x.reason, x.obstacles, x.county, x.region, x.sector, x.letters, x.kind, x.noticed
    from access.unit u
    join access.realm r on r.owner_unit = u.id and r.kind = 'study'
    join study.contribution x on x.country = r.country and x.realm = r.id
    left join study.same_person s on s.country = x.country and s.realm = x.realm and s.pseudonym = x.pseudonym
    where u.agency = c.agency;
end $$;

revoke create on schema study from cape_study;
