-- Whether the unit of whoever acts has a key of tips in use, in whatever file of its own: the pages seal to the newest of them all, so only
-- a unit without any makes a key that rests on nothing.
grant create on schema tips to cape_tip;
create function tips.unit_has_key() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.realm r join tips.key_now k on k.country = r.country and k.realm = r.id and not k.awaits
    where r.kind = 'track' and r.owner_unit = (access.who()).unit)
$$;
alter function tips.unit_has_key() owner to cape_tip;
revoke execute on function tips.unit_has_key() from public;
grant execute on function tips.unit_has_key() to cape_app;
revoke create on schema tips from cape_tip;
