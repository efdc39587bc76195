-- A sitting is of one session and ends with it: no other session of the same person goes on in it. What a phone signed in it is
-- taken as before, since a phone says itself in which sitting it was signed (access.enter_batch). docs/decisions/0057 says why so.

-- As before, but in the sitting of this session and in no other.
create or replace function access.enter(token bytea, claimed_capacity text, claimed_sitting uuid)
  returns table (actor bigint, unit int, agency smallint, country text, capacity text, sitting uuid, name text, roles text[], unit_name_sv text, unit_name_en text,
    house_key text, house_name_sv text, house_name_en text, capacities text[], until timestamptz, idle_until timestamptz, title_sv text, title_en text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  h bytea := sha256(token);
  s access.session;
  t access.sitting;
  a access.account;
begin
  select x.* into s from access.session x
    where x.hash = h and x.revoked_at is null and x.until > clock_timestamp() and x.idle_until > clock_timestamp();
  if not found then return; end if;
  select x.* into a from access.account x where x.id = s.account and x.kind = 'person' and x.active_from <= clock_timestamp() and (x.active_until is null or x.active_until > clock_timestamp());
  if not found then return; end if;
  select x.* into t from access.sitting x where x.id = s.sitting and x.account = a.id;
  if not found or t.ended_at is not null or claimed_sitting <> t.id or claimed_capacity <> t.capacity
    or not exists (select 1 from access.capacity_grant g where g.account = a.id and g.capacity = t.capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then raise exception 'capacity' using errcode = 'CA001'; end if;
  -- The half hour slides, written at most once a minute so that reading does not write.
  if s.idle_until < clock_timestamp() + interval '29 minutes' then
    update access.session x set idle_until = least(x.until, clock_timestamp() + interval '30 minutes') where x.hash = h returning x.idle_until into s.idle_until;
  end if;
  perform access.put_context(row(a.id, a.unit, u.agency, g.country, t.capacity, t.id, h, null)::access.context)
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
  return query select a.id, a.unit, u.agency, g.country::text, t.capacity, t.id, a.name,
      array(select r.role from access.role_grant r where r.account = a.id and r.active_from <= clock_timestamp() and (r.active_until is null or r.active_until > clock_timestamp()) order by 1),
      u.name_sv, u.name_en, g.key, g.name_sv, g.name_en,
      array(select distinct k.capacity from access.capacity_grant k where k.account = a.id and k.active_from <= clock_timestamp() and (k.active_until is null or k.active_until > clock_timestamp()) order by 1),
      s.until, s.idle_until, a.title_sv, a.title_en
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
end $$;

-- Ends a session and the sitting that it is in.
create or replace function access.end_session(token bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  with ended as (
    update access.session s set revoked_at = clock_timestamp() where s.hash = sha256(token) and s.revoked_at is null returning s.sitting
  )
  update access.sitting t set ended_at = clock_timestamp() from ended where t.id = ended.sitting and t.ended_at is null
$$;

-- Those of sessions that have ended already.
update access.sitting t set ended_at = least(s.revoked_at, s.idle_until, s.until)
  from access.session s where s.sitting = t.id and t.ended_at is null and least(s.revoked_at, s.idle_until, s.until) < now();
