-- A unit may read what is sent from some counties of its country, for each wish. What comes from any other county, or says none, is read by the
-- unit of the whole country, if there is one. Decision 0118.
grant create on schema tips to cape_tip;

-- '' is the whole country.
alter table tips.desk add column county text not null default '' check (county = '' or county ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$');
alter table tips.desk drop constraint desk_pkey;
alter table tips.desk add primary key (country, want, county);
alter table tips.desk add check (county = '' or left(county, 2) = country);

drop function tips.desk_for(text, text);
-- Who reads what is sent with a wish from a county: the keys in use, first those of its own unit, then those of the whole country, the newest first.
create function tips.desk_for(wish text, place text, area text) returns table (key uuid, recipient text, recovery text, unit_sv text, unit_en text, house_sv text, house_en text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select k.id, k.recipient, k.recovery, u.name_sv, u.name_en, g.name_sv, g.name_en
    from tips.desk d join access.unit u on u.id = d.unit join access.agency g on g.id = u.agency
    join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
    join tips.key_now k on k.country = r.country and k.realm = r.id and not k.awaits
    where d.want = wish and d.country = place and (d.county = '' or d.county = area)
    order by d.county = '', coalesce(k.used_from, k.made_at) desc, k.id desc limit 8
$$;
alter function tips.desk_for(text, text, text) owner to cape_tip;
revoke execute on function tips.desk_for(text, text, text) from public;
grant execute on function tips.desk_for(text, text, text) to cape_public;

-- A unit that reads a wish in several counties is one place to put a tip.
create or replace function tips.send(wish text, sealed_to uuid, box bytea, contents bytea, until date, danger date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(('x' || encode(substr(box, 1, 8), 'hex'))::bit(64)::bigint);
  if exists (select 1 from tips.envelope e where e.mailbox = box) then return 'there'; end if;
  insert into tips.envelope (country, realm, id, mailbox, key, sealed, answer_by, danger_on)
    select k.country, k.realm, gen_random_uuid(), box, k.id, contents, until, danger
      from tips.key_now k join access.realm r on r.country = k.country and r.id = k.realm and r.kind = 'track'
      where k.id = sealed_to and not k.awaits and exists (select 1 from tips.desk d where d.unit = r.owner_unit and d.want = wish);
  if not found then return 'changed'; end if;
  return 'kept';
end $$;

drop function tips.countries();
-- The countries, which wishes are read in each by a unit with a key, and the counties that have a unit of their own. First where a unit reads tips,
-- then that of the agency that was set up first.
create function tips.countries() returns table (country text, reads text[], counties text[])
  language sql stable security definer rows 10 set search_path = pg_catalog as $$
  select a.country::text, coalesce(array_agg(distinct d.want) filter (where k.held), '{}'), coalesce(array_agg(distinct d.county) filter (where d.county <> ''), '{}')
    from access.agency a left join access.unit u on u.agency = a.id left join tips.desk d on d.unit = u.id
    left join lateral (select exists (select 1 from access.realm r join tips.key_now y on y.country = r.country and y.realm = r.id and not y.awaits
      where r.owner_unit = d.unit and r.kind = 'track') as held) k on d.unit is not null
    where a.kind not in ('foreign-contact', 'foreign-authority')
    group by a.country order by count(d.want) = 0, min(a.id)
$$;
alter function tips.countries() owner to cape_tip;
revoke execute on function tips.countries() from public;
grant execute on function tips.countries() to cape_public;

drop function tips.administered_desks(date);
-- As before (0105), and with each wish the counties from which it leads to the unit: none is the whole country.
create function tips.administered_desks(today date) returns table (unit uuid, leads jsonb, key uuid, track text, recipient text, maker bigint, made_at timestamptz,
    used_from timestamptz, awaits boolean, waiting int, promised date, late int)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select u.ref, w.leads, k.id, k.track, k.recipient, k.maker, k.made_at, k.used_from, coalesce(k.awaits, false), coalesce(k.waiting, 0), k.promised, coalesce(k.late, 0)
    from access.unit u
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('want', d.want, 'county', nullif(d.county, '')) order by d.want, d.county), '[]') as leads
        from tips.desk d where d.unit = u.id) w
      left join lateral (
        select y.id, r.track, y.recipient, (y.locked -> 0 ->> 'reader')::bigint as maker, y.made_at, coalesce(y.used_from, y.made_at) as used_from, y.awaits, n.waiting, n.promised, n.late
        from access.realm r join tips.key_now y on y.country = r.country and y.realm = r.id
          left join lateral (
            select count(*)::int as waiting, min(e.answer_by) as promised, (count(*) filter (where e.answer_by < today))::int as late
            from tips.envelope e where e.country = r.country and e.realm = r.id and e.key = y.id and not e.opened) n on true
        where r.kind = 'track' and r.owner_unit = u.id) k on true
    where u.agency = c.agency and (k.id is not null or jsonb_array_length(w.leads) > 0)
    order by u.id, k.awaits, k.used_from desc, k.id desc;
end $$;
alter function tips.administered_desks(date) owner to cape_tip;
revoke execute on function tips.administered_desks(date) from public;
grant execute on function tips.administered_desks(date) to cape_app, cape_read;

revoke create on schema tips from cape_tip;
