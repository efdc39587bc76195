-- What changed after training: acts of an agency counted by unit and quarter, for the page that compares units trained earlier with
-- those trained later. Only numbers, only of quarters that ended before a day, and nothing of what was done in a sealed realm. Which of
-- them may be shown is decided in domains/effect. docs/decisions/0142 says why so.

create index act_counted_by_quarter on acts.act (owner_unit, type, happened_from)
  where type in ('inspection.begin', 'visit.count-workers', 'identification.screen', 'suspicion.hand-over', 'suspicion.acknowledge', 'course.complete');

create function study.own_practice(zone text, before date) returns table (unit int, quarter date, people int, visits int, counted int,
    interpreted int, screened int, handed int, acknowledged int, within_a_day int)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select a.owner_unit, date_trunc('quarter', a.happened_from at time zone zone)::date as q,
      count(distinct a.actor)::int,
      (count(*) filter (where a.type = 'inspection.begin'))::int,
      (count(*) filter (where a.type = 'visit.count-workers' and a.facts->'interpreter' <> '"not-noted"'::jsonb))::int,
      (count(*) filter (where a.type = 'visit.count-workers' and jsonb_typeof(a.facts->'interpreter') = 'array'))::int,
      (count(*) filter (where a.type = 'identification.screen' and a.facts->'reading' = '1'::jsonb))::int,
      (count(*) filter (where a.type = 'suspicion.hand-over'))::int,
      (count(*) filter (where a.type = 'suspicion.acknowledge'))::int,
      (count(*) filter (where a.type = 'suspicion.acknowledge' and a.happened_from <= (
        select first.recorded_at + interval '24 hours' from acts.act first
        where first.country = a.country and first.realm = a.realm and first.stream = a.stream and first.seq = 1)))::int
    from access.unit u
    join acts.act a on a.owner_unit = u.id and a.type in ('inspection.begin', 'visit.count-workers', 'identification.screen',
      'suspicion.hand-over', 'suspicion.acknowledge') and a.happened_from < before::timestamp at time zone zone
    join access.realm r on r.country = a.country and r.id = a.realm and r.kind <> 'sealed'
    where u.agency = c.agency
    group by 1, 2
    having date_trunc('quarter', min(a.happened_from) at time zone zone) + interval '3 months' <= before;
end $$;

-- The day on which the fifth person of a unit had completed a course: from the next quarter on it counts as trained. Of fewer, none.
create function study.own_training(zone text) returns table (unit int, trained_on date)
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select t.owner_unit, (t.first_at at time zone zone)::date from (
      select f.owner_unit, f.first_at, row_number() over (partition by f.owner_unit order by f.first_at, f.actor) as place
      from (
        select a.owner_unit, a.actor, min(a.happened_from) as first_at
        from access.unit u join acts.act a on a.owner_unit = u.id and a.type = 'course.complete'
        where u.agency = c.agency
        group by 1, 2
      ) f
    ) t where t.place = 5;
end $$;

grant create on schema study to cape_study;
alter function study.own_practice(text, date) owner to cape_study;
alter function study.own_training(text) owner to cape_study;
revoke create on schema study from cape_study;
revoke execute on function study.own_practice(text, date) from public;
revoke execute on function study.own_training(text) from public;
grant execute on function study.own_practice(text, date) to cape_read;
grant execute on function study.own_training(text) to cape_read;
