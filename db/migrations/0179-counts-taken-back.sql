-- What was entered by mistake and was withdrawn, or corrected, is counted no more. Rows of the study are never removed: each says now
-- by which act it was counted, and which acts count no longer is said beside them. Of rows from before this, the act is not known.

grant create on schema study to cape_study;

alter table study.contribution add column act uuid;

create table study.taken_back (
  country char(2) not null,
  realm bigint not null,
  -- The act whose counts count no longer, and the act that withdrew or corrected it.
  act uuid not null,
  by_act uuid not null,
  primary key (country, realm, act)
);
select access.protect('study.taken_back', 'truth');
create policy gather on study.taken_back for insert to cape_study with check (true);
create policy read_back on study.taken_back for select to cape_study using (true);
grant select, insert on study.taken_back to cape_study;
grant select on study.taken_back to cape_leave;
create policy leave on study.taken_back for select to cape_leave using (realm in (select access.leaving_realms()));

-- Says that what earlier acts of the same unit and file counted counts no longer, on the terms of study.add_lived.
create function study.take_back(because uuid, acts uuid[]) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  added int;
begin
  select x.* into a from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id();
  if not found then raise exception 'count without act' using errcode = '42501'; end if;
  insert into study.taken_back (country, realm, act, by_act)
    select r.country, r.id, x.id, a.id
    from access.realm r, acts.act x
    where r.kind = 'study' and r.owner_unit = x.owner_unit and r.country = x.country
      and x.id = any(acts) and x.country = a.country and x.realm = a.realm and x.stream = a.stream
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.take_back(uuid, uuid[]) owner to cape_study;
revoke execute on function study.take_back(uuid, uuid[]) from public;
grant execute on function study.take_back(uuid, uuid[]) to cape_app, cape_worker;

-- As before, with the act.
create or replace function study.add_lived(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  added int;
begin
  select x.* into a from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id();
  if not found then raise exception 'count without act' using errcode = '42501'; end if;
  if exists (select 1 from access.realm r where r.country = a.country and r.id = a.realm and r.kind = 'sealed') then return 0; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, offence_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, noticed, county, region, sector, letters, kind, act)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), decode(x.offence_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), coalesce(x.noticed, '{}'), x.county, x.region, x.sector, coalesce(x.letters, '{}'), 'lived', a.id
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, offence_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], noticed text[], county text, region text, sector text, letters uuid[])
    where r.owner_unit = c.unit and r.kind = 'study'
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;

-- As before, with the act; a reader who corrects what they read can settle a file too.
create or replace function study.add_reviewed(because uuid, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  added int;
begin
  if not exists (select 1 from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
    and x.type in ('study.review', 'study.resolve', 'study.correct-reading'))
  then raise exception 'count without act' using errcode = '42501'; end if;
  insert into study.contribution (country, realm, id, pseudonym, file_pseudonym, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, county, region, sector, kind, act)
    select r.country, r.id, x.id, decode(x.pseudonym, 'hex'), decode(x.file_pseudonym, 'hex'), x.unit_of_count, x.chain, x.stage,
      x.happened_on, x.exit, x.reason, coalesce(x.obstacles, '{}'), x.county, x.region, x.sector, 'reviewed', because
    from access.realm r, jsonb_to_recordset(rows) as x(id uuid, pseudonym text, file_pseudonym text, unit_of_count text, chain text, stage text,
      happened_on date, exit text, reason text, obstacles text[], county text, region text, sector text)
    where r.owner_unit = c.unit and r.kind = 'study';
  get diagnostics added = row_count;
  return added;
end $$;

-- As before, without what was taken back.
create or replace function study.own_rows() returns setof study.contribution language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select x.country, x.realm, x.id, coalesce(s.person, x.pseudonym), x.file_pseudonym, x.offence_pseudonym, x.unit_of_count, x.chain,
      x.stage, x.happened_on, x.exit, x.reason, x.obstacles, x.county, x.region, x.sector, x.letters, x.kind, x.noticed, x.act
    from access.unit u
    join access.realm r on r.owner_unit = u.id and r.kind = 'study'
    join study.contribution x on x.country = r.country and x.realm = r.id
    left join study.same_person s on s.country = x.country and s.realm = x.realm and s.pseudonym = x.pseudonym
    where u.agency = c.agency
      and not exists (select 1 from study.taken_back t where t.country = x.country and t.realm = x.realm and t.act = x.act);
end $$;

create or replace function study.own_steps() returns table (unit_of_count text, chain text, stage text, exit text, reason text, county text,
    region text, sector text, kind text, tells_noticed boolean, has_obstacles boolean, has_noticed boolean, has_person boolean,
    has_file boolean, has_offence boolean, lines bytea)
  language plpgsql stable security definer set search_path = pg_catalog
  set enable_indexscan = off set enable_mergejoin = off set enable_sort = off set work_mem = '256MB' as $$
declare
  c access.context := access.who();
  nobody constant bytea := '\x000000000000000000000000';
begin
  return query select o.unit_of_count, o.chain, o.stage, o.exit, o.reason, o.county, o.region, o.sector, o.kind,
      o.noticed is not null, cardinality(o.obstacles) > 0, coalesce(cardinality(o.noticed), 0) > 0,
      o.person is not null, o.file_pseudonym is not null, o.offence_pseudonym is not null,
      string_agg(coalesce(substr(o.person, 1, 12), nobody) || coalesce(substr(o.file_pseudonym, 1, 12), nobody)
        || coalesce(substr(o.offence_pseudonym, 1, 12), nobody)
        || int4send(case when isfinite(o.happened_on) then o.happened_on - date '1970-01-01' else (-2147483648)::int end)
        || case when cardinality(o.obstacles) > 0 or cardinality(o.noticed) > 0
             then int2send(length(o.codes)::int2) || convert_to(o.codes, 'UTF8') else ''::bytea end, ''::bytea)
    from (
      select x.*, coalesce(s.person, x.pseudonym) as person,
        array_to_string(x.obstacles, ' ') || '|' || coalesce(array_to_string(x.noticed, ' '), '') as codes
      from access.unit u
      join access.realm r on r.owner_unit = u.id and r.kind = 'study'
      join study.contribution x on x.country = r.country and x.realm = r.id
      left join study.same_person s on s.country = x.country and s.realm = x.realm and s.pseudonym = x.pseudonym
      where u.agency = c.agency
        and not exists (select 1 from study.taken_back t where t.country = x.country and t.realm = x.realm and t.act = x.act)
    ) o
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15;
end $$;

revoke create on schema study from cape_study;
