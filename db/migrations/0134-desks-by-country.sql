-- Each country of an installation has a unit of its own for each wish: what a worker writes in one country is read there.
grant create on schema tips to cape_tip;

alter table tips.desk add column country char(2);
update tips.desk d set country = a.country from access.unit u join access.agency a on a.id = u.agency where u.id = d.unit;
alter table tips.desk alter column country set not null;
alter table tips.desk drop constraint desk_pkey;
alter table tips.desk add primary key (country, want);

-- The country of a desk is that of the agency of its unit, whoever writes the row.
create function tips.desk_country() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  select a.country into new.country from access.unit u join access.agency a on a.id = u.agency where u.id = new.unit;
  return new;
end $$;
revoke execute on function tips.desk_country() from public;
create trigger country before insert or update on tips.desk for each row execute function tips.desk_country();

drop function tips.desk_for(text);
-- Who reads what is sent with a wish in a country: the keys in use, the newest first.
create function tips.desk_for(wish text, place text) returns table (key uuid, recipient text, recovery text, unit_sv text, unit_en text, house_sv text, house_en text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select k.id, k.recipient, k.recovery, u.name_sv, u.name_en, g.name_sv, g.name_en
    from tips.desk d join access.unit u on u.id = d.unit join access.agency g on g.id = u.agency
    join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
    join tips.key_now k on k.country = r.country and k.realm = r.id and not k.awaits
    where d.want = wish and d.country = place order by coalesce(k.used_from, k.made_at) desc, k.id desc limit 8
$$;
alter function tips.desk_for(text, text) owner to cape_tip;
revoke execute on function tips.desk_for(text, text) from public;
grant execute on function tips.desk_for(text, text) to cape_public;

revoke create on schema tips from cape_tip;
