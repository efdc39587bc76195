-- Who gives access within an agency, and reads nothing of what it gives access to. An administrator acts in a capacity of its own
-- (access-administration), which opens one realm: that of the administration of the agency. docs/decisions/0091 says why so.

grant create on schema access to cape_ctx;

insert into access.known_word (kind, word) values ('capacity', 'access-administration'), ('role', 'administrator');

alter table access.realm drop constraint realm_kind_check;
alter table access.realm add constraint realm_kind_check check (kind in ('track', 'room', 'sealed', 'intake', 'study', 'administration'));
create unique index one_administration on access.realm (owner_unit) where kind = 'administration';

-- By what an account and a unit are named in addresses: nothing can be counted from it.
alter table access.account add column ref uuid not null default gen_random_uuid();
create index on access.account (ref);
alter table access.unit add column ref uuid not null default gen_random_uuid();
alter table access.unit add unique (agency, ref);

insert into access.realm (country, id, kind, owner_unit, track)
  select g.country, access.random_realm(), 'administration', u.first, 'none'
  from access.agency g join (select agency, min(id) as first from access.unit group by agency) u on u.agency = g.id;

-- The realm of an agency's administration. Null before it has a unit.
create function access.administration_of(of_agency smallint) returns access.realm language sql stable set search_path = pg_catalog as $$
  select r from access.realm r join access.unit u on u.id = r.owner_unit where r.kind = 'administration' and u.agency = of_agency
$$;
revoke execute on function access.administration_of(smallint) from public;
grant execute on function access.administration_of(smallint) to cape_ctx;

-- The capacity opens no other realm, and that realm opens to no other capacity, no matter who writes the membership.
create function access.keep_administration_apart() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if (new.capacity = 'access-administration') is distinct from (select r.kind = 'administration' from access.realm r where r.country = new.country and r.id = new.realm) then
    raise exception 'Administration of access opens its own realm and no other.' using errcode = '42501';
  end if;
  return new;
end $$;
alter function access.keep_administration_apart() owner to cape_ctx;
revoke execute on function access.keep_administration_apart() from public;
create trigger keep_administration_apart before insert or update of realm, capacity on access.member for each row execute function access.keep_administration_apart();

-- Makes an account member of the administration of its agency for as long as it holds the role. The role begins when it is given.
create function access.keep_administrator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  of_account bigint := coalesce(new.account, old.account);
  at access.realm;
  held record;
begin
  if tg_op <> 'DELETE' and new.active_from > clock_timestamp() + interval '1 minute' then
    raise exception 'The role of administrator begins when it is given.' using errcode = 'CA006';
  end if;
  select r.* into at from access.account a join access.unit u on u.id = a.unit cross join lateral access.administration_of(u.agency) r where a.id = of_account;
  if at.id is null then return null; end if;
  select count(*) > 0 as ever, bool_or(g.active_until is null) as open, max(g.active_until) as last into held
    from access.role_grant g where g.account = of_account and g.role = 'administrator';
  if held.ever then
    insert into access.member as m (country, realm, actor, capacity, track, may_write, until)
      values (at.country, at.id, of_account, 'access-administration', at.track, true, case when not held.open then held.last end)
      on conflict (realm, (coalesce(unit, 0)), (coalesce(actor, 0)), capacity) do update set until = excluded.until;
  else
    update access.member m set until = clock_timestamp() where m.realm = at.id and m.actor = of_account;
  end if;
  return null;
end $$;
alter function access.keep_administrator() owner to cape_ctx;
revoke execute on function access.keep_administrator() from public;
create trigger keep_administrator after insert or update of active_from, active_until on access.role_grant
  for each row when (new.role = 'administrator') execute function access.keep_administrator();
create trigger lose_administrator after delete on access.role_grant
  for each row when (old.role = 'administrator') execute function access.keep_administrator();

-- As before, and with the first unit of an agency its administration.
create or replace function access.add_unit(of_agency smallint, new_id int, new_key text, new_name_sv text, new_name_en text, letters_on text, its_capacities text[]) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  c char(2) := (select country from access.agency where id = of_agency);
  t text;
  r bigint;
  box bigint := access.random_realm();
begin
  if not exists (select 1 from access.agency a where a.id = of_agency) then
    raise exception 'There is no agency with the number %. Add it to access.agency first.', of_agency using errcode = 'CA006';
  end if;
  if letters_on is not null then perform access.demand_known('track', letters_on); end if;
  foreach t in array its_capacities loop perform access.demand_known('capacity', t); end loop;
  insert into access.unit (id, agency, key, name_sv, name_en, takes_letters_on) values (new_id, of_agency, new_key, new_name_sv, new_name_en, letters_on);
  insert into access.account (id, unit, kind, name) values (box, new_id, 'letter-box', new_name_sv);
  foreach t in array array['control', 'protection', 'criminal', 'redress', 'none'] loop
    r := access.random_realm();
    insert into access.realm (country, id, kind, owner_unit, track) values (c, r, 'track', new_id, t);
    insert into access.member (country, realm, unit, capacity, track, may_write)
      select c, r, new_id, m.capacity, t, true from (values
        ('control', 'supervision'), ('control', 'assistance'), ('control', 'inner-alien-control'),
        ('protection', 'support'), ('criminal', 'criminal-investigation'), ('redress', 'support'),
        ('none', 'administration'), ('none', 'analysis')) m(track, capacity) where m.track = t and m.capacity = any(its_capacities);
    -- Letters arrive on one track, answers on the track that asked.
    insert into access.member (country, realm, actor, capacity, track, may_write) values (c, r, box, 'letter-box', t, true);
  end loop;
  insert into access.realm (country, id, kind, owner_unit, track) values (c, access.random_realm(), 'intake', new_id, 'none'), (c, access.random_realm(), 'study', new_id, 'none');
  if (access.administration_of(of_agency)).id is null then
    insert into access.realm (country, id, kind, owner_unit, track) values (c, access.random_realm(), 'administration', new_id, 'none');
  end if;
end $$;

-- Whether the person who acts here administrates the agency they belong to, in this transaction.
create function access.administers() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return c.session is not null and (access.administration_of(c.agency)).id in (select access.realms(true));
end $$;
alter function access.administers() owner to cape_ctx;
revoke execute on function access.administers() from public;

-- The people of the agency, for those who administrate it; of any other agency, none. `id` names the one where only one is asked for.
create function access.administered_people(of_ref uuid default null) returns table (ref uuid, account bigint, unit uuid, unit_sv text, unit_en text, name text,
    title_sv text, title_en text, active_from timestamptz, active_until timestamptz, has_ended boolean, roles jsonb, capacities jsonb,
    identities int, passkeys int, has_come_in boolean, invited_until timestamptz, invitation_open boolean, sessions int)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref, a.id, u.ref, u.name_sv, u.name_en, a.name, a.title_sv, a.title_en, a.active_from, a.active_until, coalesce(a.active_until <= t, false),
      coalesce((select jsonb_agg(jsonb_build_object('word', g.role, 'from', g.active_from, 'until', g.active_until, 'begun', g.active_from <= t) order by g.role, g.active_from)
        from access.role_grant g where g.account = a.id and (g.active_until is null or g.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('word', k.capacity, 'from', k.active_from, 'until', k.active_until, 'begun', k.active_from <= t) order by k.active_from, k.capacity)
        from access.capacity_grant k where k.account = a.id and (k.active_until is null or k.active_until > t)), '[]'),
      (select count(*)::int from access.identity i where i.account = a.id and i.ended_at is null),
      (select count(*)::int from access.passkey p where p.account = a.id and p.ended_at is null),
      exists (select 1 from access.identity i where i.account = a.id) or exists (select 1 from access.passkey p where p.account = a.id),
      i.until, coalesce(i.until > t, false),
      (select count(*)::int from access.session s where s.account = a.id and s.revoked_at is null and s.until > t and s.idle_until > t)
    from access.unit u join access.account a on a.unit = u.id and a.kind = 'person'
    left join lateral (select max(v.until) as until from access.invitation_code v where v.account = a.id and v.used_at is null and v.ended_at is null) i on true
    where u.agency = c.agency and (of_ref is null or a.ref = of_ref);
end $$;
alter function access.administered_people(uuid) owner to cape_ctx;
revoke execute on function access.administered_people(uuid) from public;
grant execute on function access.administered_people(uuid) to cape_app, cape_read;

-- As what people of a unit may act: the capacities that it was set up with. Whether one still opens a file is asked when a person enters it.
create function access.capacities_of(of_unit int) returns text[] language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct m.capacity order by m.capacity), '{}') from access.member m join access.realm r on r.country = m.country and r.id = m.realm
    where m.unit = of_unit and r.kind = 'track' and r.owner_unit = of_unit
$$;
revoke execute on function access.capacities_of(int) from public;
grant execute on function access.capacities_of(int) to cape_ctx;

-- The units of the agency, for those who administrate it.
create function access.administered_units() returns table (ref uuid, id int, key text, name_sv text, name_en text, takes_letters_on text, capacities text[], people int)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select u.ref, u.id, u.key, u.name_sv, u.name_en, u.takes_letters_on, access.capacities_of(u.id),
      (select count(*)::int from access.account a where a.unit = u.id and a.kind = 'person' and (a.active_until is null or a.active_until > clock_timestamp()))
    from access.unit u where u.agency = c.agency order by u.id;
end $$;
alter function access.administered_units() owner to cape_ctx;
revoke execute on function access.administered_units() from public;
grant execute on function access.administered_units() to cape_app, cape_read;

-- Who administrates the agency without an end in sight: one such person must remain.
create function access.standing_administrators() returns setof uuid language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref from access.account a join access.unit u on u.id = a.unit
    where u.agency = c.agency and a.kind = 'person' and a.active_until is null
      and exists (select 1 from access.role_grant g where g.account = a.id and g.role = 'administrator' and g.active_until is null)
      and exists (select 1 from access.capacity_grant k where k.account = a.id and k.capacity = 'access-administration' and k.active_until is null);
end $$;
alter function access.standing_administrators() owner to cape_ctx;
revoke execute on function access.standing_administrators() from public;
grant execute on function access.standing_administrators() to cape_app, cape_read;

-- The providers of the agency that are in use, without their secrets, for those who administrate it.
create function access.administered_providers() returns table (id uuid, key text, name_sv text, name_en text, issuer text, client_id text, has_secret boolean,
    algorithms text[], scopes text[], assurance text, active_from timestamptz, active_until timestamptz, people int)
  language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select p.id, p.key, p.name_sv, p.name_en, p.issuer, p.client_id, p.sealed_secret is not null, p.algorithms, p.scopes, p.assurance, p.active_from, p.active_until,
      (select count(distinct i.account)::int from access.identity i join access.account a on a.id = i.account join access.unit u on u.id = a.unit
        where i.issuer = p.issuer and i.ended_at is null and u.agency = c.agency)
    from access.provider p where p.agency = c.agency order by p.name_sv, p.key;
end $$;
alter function access.administered_providers() owner to cape_ctx;
revoke execute on function access.administered_providers() from public;
grant execute on function access.administered_providers() to cape_app, cape_read;

-- One change of an agency's access at a time: what a rule has looked at is as it was when the change is made.
create function access.hold_administration() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if access.administers() then perform pg_advisory_xact_lock(hashtextextended('administration ' || (access.who()).agency, 0)); end if;
end $$;
alter function access.hold_administration() owner to cape_ctx;
revoke execute on function access.hold_administration() from public;
grant execute on function access.hold_administration() to cape_app;

revoke create on schema access from cape_ctx;
