-- An administrator says which tips a unit of their agency receives: under which choice of the sender, and from where. What another unit receives
-- is taken from no one. docs/decisions/0145 says why so.
grant create on schema access to cape_ctx;
grant usage on schema tips to cape_ctx;
grant select, insert, delete on tips.desk to cape_ctx;

-- Who receives tips in the country of the agency, for those who administrate it: what the pages for workers say to anyone. `unit` is of the own agency alone.
create function access.tips_received() returns table (want text, county text, unit uuid, unit_sv text, unit_en text, agency_sv text, agency_en text)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select d.want, nullif(d.county, ''), case when u.agency = c.agency then u.ref end, u.name_sv, u.name_en, g.name_sv, g.name_en
      from tips.desk d join access.unit u on u.id = d.unit join access.agency g on g.id = u.agency
      where d.country = (select a.country from access.agency a where a.id = c.agency) order by d.want, d.county;
end $$;
alter function access.tips_received() owner to cape_ctx;
revoke execute on function access.tips_received() from public;
grant execute on function access.tips_received() to cape_app, cape_read;

-- Carries out what the act says of one unit, in the place of what it received before.
create function access.set_tips_of_unit(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'unit.set-tips', jsonb_build_object('unit', of_ref));
  of_unit int := (select u.id from access.unit u where u.ref = of_ref and u.agency = c.agency);
begin
  if of_unit is null then raise exception 'unit' using errcode = '42501'; end if;
  delete from tips.desk d where d.unit = of_unit;
  -- Of two agencies at once, the second waits here for the first, and finds it there.
  insert into tips.desk (want, county, unit)
    select t.one ->> 'want', coalesce(t.one ->> 'county', ''), of_unit from jsonb_array_elements(told -> 'tips') t(one);
exception when unique_violation then
  raise exception 'tips are received by another unit' using errcode = 'CA250';
end $$;
alter function access.set_tips_of_unit(uuid, uuid) owner to cape_ctx;
revoke execute on function access.set_tips_of_unit(uuid, uuid) from public;
grant execute on function access.set_tips_of_unit(uuid, uuid) to cape_app;

revoke create on schema access from cape_ctx;
