-- Keys that read: the units, the published numbers and the people of their agency, and nothing else. docs/decisions/0104 says why so.

grant create on schema access to cape_ctx;

alter table access.api_key drop constraint api_key_verbs_check;
alter table access.api_key add constraint api_key_verbs_check check (cardinality(verbs) > 0 and verbs <@ array['provisioning', 'contacts', 'people']);

-- As before; and a key that only reads is a member of no realm, so that it reaches no act and writes none.
create or replace function access.make_key(because_act uuid, of_key uuid, key_hash bytea, beginning text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'api-key.make', jsonb_build_object('key', of_key));
  at access.realm := access.administration_of(c.agency);
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.realm = at.id and a.xid = pg_current_xact_id());
  ends timestamptz := (told ->> 'until')::timestamptz;
  made bigint := access.random_realm();
begin
  -- The end is not further away than a year, by the clock that people are shown.
  if ends > t + interval '367 days' then raise exception 'key for too long' using errcode = '42501'; end if;
  insert into access.account (id, unit, kind, name, title_sv, title_en) values (made, at.owner_unit, 'key', told ->> 'name', told ->> 'name', told ->> 'name');
  insert into access.api_key (account, agency, id, hash, shown, purpose, verbs, last_day, until, made_at, made_by)
    values (made, c.agency, of_key, key_hash, beginning, told ->> 'purpose', array(select jsonb_array_elements_text(told -> 'verbs')), (told ->> 'lastDay')::date, ends, t, c.actor);
  if told -> 'verbs' ? 'provisioning' then
    insert into access.member (country, realm, actor, capacity, track, may_write, until)
      values (at.country, at.id, made, 'access-administration', at.track, true, ends);
  end if;
end $$;

-- Whether a key acts here, for this verb, that is in use and was made for it.
create function access.reads_by_key(verb text) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return c.session is null and c.job = 'key ' || verb and exists (select 1 from access.api_key k
    where k.account = c.actor and k.agency = c.agency and k.ended_at is null and k.until > clock_timestamp() and verb = any (k.verbs));
end $$;
alter function access.reads_by_key(text) owner to cape_ctx;
revoke execute on function access.reads_by_key(text) from public;

-- The units of the agency of the key, in the order of their ids.
create function access.units_by_key(after uuid, most int) returns table (id uuid, key text, name_sv text, name_en text, capacities text[])
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not access.reads_by_key('contacts') then return; end if;
  return query
    select u.ref, u.key, u.name_sv, u.name_en, access.capacities_of(u.id)
    from access.unit u where u.agency = (access.who()).agency and (units_by_key.after is null or u.ref > units_by_key.after) order by u.ref limit units_by_key.most;
end $$;
alter function access.units_by_key(uuid, int) owner to cape_ctx;
revoke execute on function access.units_by_key(uuid, int) from public;
grant execute on function access.units_by_key(uuid, int) to cape_read;

-- The numbers that the agency of the key publishes, without those that have ended.
create function access.contact_points_by_key(after uuid, most int) returns table (id uuid, number text, name_sv text, name_en text, hours_sv text, hours_en text, languages text[],
    counties text[], audience text, holds_from text, holds_to text, confirmed_on text)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not access.reads_by_key('contacts') then return; end if;
  return query
    select p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.languages, p.counties, p.audience, p.holds_from::text, p.holds_to::text, p.confirmed_on::text
    from access.contact_point p where p.agency = (access.who()).agency and p.ended_at is null and (contact_points_by_key.after is null or p.id > contact_points_by_key.after)
    order by p.id limit contact_points_by_key.most;
end $$;
alter function access.contact_points_by_key(uuid, int) owner to cape_ctx;
revoke execute on function access.contact_points_by_key(uuid, int) from public;
grant execute on function access.contact_points_by_key(uuid, int) to cape_read;

-- The people of the agency of the key: what they are called, where they work, what they may do, and when they are away. How they come in is not said.
create function access.people_by_key(after uuid, most int) returns table (id uuid, unit uuid, unit_key text, name text, title_sv text, title_en text,
    active_from timestamptz, active_until timestamptz, has_ended boolean, roles jsonb, capacities jsonb, away_from text, away_to text, deputy uuid)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  t timestamptz := clock_timestamp();
begin
  if not access.reads_by_key('people') then return; end if;
  return query
    select a.ref, u.ref, u.key, a.name, a.title_sv, a.title_en, a.active_from, a.active_until, coalesce(a.active_until <= t, false),
      coalesce((select jsonb_agg(jsonb_build_object('word', g.role, 'from', g.active_from, 'until', g.active_until) order by g.role, g.active_from)
        from access.role_grant g where g.account = a.id and (g.active_until is null or g.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('word', k.capacity, 'from', k.active_from, 'until', k.active_until) order by k.capacity, k.active_from)
        from access.capacity_grant k where k.account = a.id and (k.active_until is null or k.active_until > t)), '[]'),
      b.from_day::text, b.to_day::text, d.ref
    from access.unit u join access.account a on a.unit = u.id and a.kind = 'person'
    left join access.absence b on b.account = a.id left join access.account d on d.id = b.deputy
    where u.agency = (access.who()).agency and (people_by_key.after is null or a.ref > people_by_key.after) order by a.ref limit people_by_key.most;
end $$;
alter function access.people_by_key(uuid, int) owner to cape_ctx;
revoke execute on function access.people_by_key(uuid, int) from public;
grant execute on function access.people_by_key(uuid, int) to cape_read;

-- A key goes on when the administrator who answers for it has left. Another can confirm that it is still needed, and answers for it from then on.
alter table access.api_key add column confirmed_at timestamptz, add column confirmed_by bigint references access.account;
grant update (confirmed_at, confirmed_by) on access.api_key to cape_ctx;

create function access.confirm_key(because_act uuid, of_key uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  perform access.told_by_administrator(because_act, 'api-key.confirm', jsonb_build_object('key', of_key));
  update access.api_key k set confirmed_by = c.actor, confirmed_at = (select a.recorded_at from acts.act a where a.id = because_act and a.xid = pg_current_xact_id() and a.actor = c.actor)
    where k.id = of_key and k.agency = c.agency and k.ended_at is null;
  if not found then raise exception 'key' using errcode = '42501'; end if;
end $$;
alter function access.confirm_key(uuid, uuid) owner to cape_ctx;
revoke execute on function access.confirm_key(uuid, uuid) from public;
grant execute on function access.confirm_key(uuid, uuid) to cape_app;

-- As before, with who has confirmed it last, and whether the person who answers for it is no administrator any more.
drop function access.administered_keys();
create function access.administered_keys() returns table (id uuid, account bigint, name text, purpose text, shown text, verbs text[], last_day text, has_lapsed boolean,
    made_at timestamptz, made_by text, used_on text, ended_at timestamptz, ended_by text, confirmed_at timestamptz, confirmed_by text, is_left boolean)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select k.id, k.account, a.name, k.purpose, k.shown, k.verbs, k.last_day::text, k.until <= t, k.made_at, m.name, k.used_on::text, k.ended_at, e.name, k.confirmed_at, f.name,
      coalesce(h.active_until <= t, false)
        or not exists (select 1 from access.role_grant g where g.account = h.id and g.role = 'administrator' and g.active_from <= t and (g.active_until is null or g.active_until > t))
        or not exists (select 1 from access.capacity_grant g where g.account = h.id and g.capacity = 'access-administration' and g.active_from <= t
          and (g.active_until is null or g.active_until > t))
    from access.api_key k join access.account a on a.id = k.account join access.account m on m.id = k.made_by left join access.account e on e.id = k.ended_by
      left join access.account f on f.id = k.confirmed_by join access.account h on h.id = coalesce(k.confirmed_by, k.made_by)
    where k.agency = c.agency order by k.made_at desc, k.id;
end $$;
alter function access.administered_keys() owner to cape_ctx;
revoke execute on function access.administered_keys() from public;
grant execute on function access.administered_keys() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
