-- The same numbers as before (0240), counted for one unit after the other, each from its own part of the index, however many acts others have.

create or replace function study.own_practice(zone text, before date) returns table (unit int, quarter date, people int, visits int, counted int,
    interpreted int, screened int, handed int, acknowledged int, within_a_day int)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select u.id, n.q, n.people, n.visits, n.counted, n.interpreted, n.screened, n.handed, n.acknowledged, n.within_a_day
    from access.unit u cross join lateral (
      select date_trunc('quarter', a.happened_from at time zone zone)::date as q,
        count(distinct a.actor)::int as people,
        (count(*) filter (where a.type = 'inspection.begin'))::int as visits,
        (count(*) filter (where a.type = 'visit.count-workers' and a.facts->'interpreter' <> '"not-noted"'::jsonb))::int as counted,
        (count(*) filter (where a.type = 'visit.count-workers' and jsonb_typeof(a.facts->'interpreter') = 'array'))::int as interpreted,
        (count(*) filter (where a.type = 'identification.screen' and a.facts->'reading' = '1'::jsonb))::int as screened,
        (count(*) filter (where a.type = 'suspicion.hand-over'))::int as handed,
        (count(*) filter (where a.type = 'suspicion.acknowledge'))::int as acknowledged,
        (count(*) filter (where a.type = 'suspicion.acknowledge' and a.happened_from <= (
          select first.recorded_at + interval '24 hours' from acts.act first
          where first.country = a.country and first.realm = a.realm and first.stream = a.stream and first.seq = 1)))::int as within_a_day
      from acts.act a
      where a.owner_unit = u.id and a.type in ('inspection.begin', 'visit.count-workers', 'identification.screen',
          'suspicion.hand-over', 'suspicion.acknowledge') and a.happened_from < before::timestamp at time zone zone
        and (select r.kind from access.realm r where r.country = a.country and r.id = a.realm) <> 'sealed'
      group by 1
      having date_trunc('quarter', min(a.happened_from) at time zone zone) + interval '3 months' <= before
    ) n
    where u.agency = c.agency;
end $$;

create or replace function study.own_training(zone text) returns table (unit int, trained_on date)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select u.id, (fifth.first_at at time zone zone)::date
    from access.unit u cross join lateral (
      select min(a.happened_from) as first_at from acts.act a
      where a.owner_unit = u.id and a.type = 'course.complete'
      group by a.actor order by 1, a.actor offset 4 limit 1
    ) fifth
    where u.agency = c.agency;
end $$;
