-- A reader may be added to a tip key, and removed from it: who made it is no longer who opens it first. Who asks to be added waits beside it.
grant create on schema tips to cape_tip;

alter table tips.key_now add column made_by bigint;
alter table tips.key_now add column asks jsonb not null default '[]';
insert into cape.refold_due (stream_kind) values ('tip-key') on conflict do nothing;

drop function tips.administered_desks(date);
-- As before (0139), and with each key the accounts that open it.
create function tips.administered_desks(today date) returns table (unit uuid, leads jsonb, key uuid, track text, maker bigint, openers bigint[], made_at timestamptz,
    used_from timestamptz, awaits boolean, waiting int, promised date, late int)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select u.ref, w.leads, k.id, k.track, k.maker, k.openers, k.made_at, k.used_from, coalesce(k.awaits, false), coalesce(k.waiting, 0), k.promised, coalesce(k.late, 0)
    from access.unit u
      cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('want', d.want, 'county', nullif(d.county, '')) order by d.want, d.county), '[]') as leads
        from tips.desk d where d.unit = u.id) w
      left join lateral (
        select y.id, r.track, y.made_by as maker, array(select (l ->> 'reader')::bigint from jsonb_array_elements(y.locked) l) as openers,
          y.made_at, coalesce(y.used_from, y.made_at) as used_from, y.awaits, n.waiting, n.promised, n.late
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
