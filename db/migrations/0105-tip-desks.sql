-- The administrators of an agency see how its tip desks stand: which keys there are, whose, and how many tips no one has opened.
-- docs/decisions/0102 says why so.

grant create on schema tips to cape_tip;
grant execute on function access.administers() to cape_tip;

-- A row for each key of each unit of the agency, and one without a key for a unit that a wish leads to and that has made none. Of tips there is
-- how many were not opened, by when the first was promised an answer, and for how many that day is past. Nothing of any one tip.
create function tips.administered_desks(today date) returns table (unit uuid, wants text[], key uuid, track text, recipient text, maker bigint, made_at timestamptz,
    used_from timestamptz, awaits boolean, waiting int, promised date, late int)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select u.ref, w.wants, k.id, k.track, k.recipient, k.maker, k.made_at, k.used_from, coalesce(k.awaits, false), coalesce(k.waiting, 0), k.promised, coalesce(k.late, 0)
    from access.unit u
      cross join lateral (select array(select d.want from tips.desk d where d.unit = u.id order by d.want) as wants) w
      left join lateral (
        select y.id, r.track, y.recipient, (y.locked -> 0 ->> 'reader')::bigint as maker, y.made_at, coalesce(y.used_from, y.made_at) as used_from, y.awaits, n.waiting, n.promised, n.late
        from access.realm r join tips.key_now y on y.country = r.country and y.realm = r.id
          left join lateral (
            select count(*)::int as waiting, min(e.answer_by) as promised, (count(*) filter (where e.answer_by < today))::int as late
            from tips.envelope e where e.country = r.country and e.realm = r.id and e.key = y.id and not e.opened) n on true
        where r.kind = 'track' and r.owner_unit = u.id) k on true
    where u.agency = c.agency and (k.id is not null or cardinality(w.wants) > 0)
    order by u.id, k.awaits, k.used_from desc, k.id desc;
end $$;
alter function tips.administered_desks(date) owner to cape_tip;
revoke execute on function tips.administered_desks(date) from public;
grant execute on function tips.administered_desks(date) to cape_app, cape_read;

revoke create on schema tips from cape_tip;
