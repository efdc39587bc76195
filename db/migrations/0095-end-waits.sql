-- The end of an account waits for what its person has just sent, and what comes after waits for the end: so no command of theirs is
-- carried out once the end has been answered, and none that was answered before is lost. docs/decisions/0098 says why so.

-- As before; what is to be written takes its turn with the end of the account before it asks whether the session still holds.
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
  if claimed_capacity is not null then
    perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = h;
  end if;
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

-- As before, for what a phone brings: after the end it is kept and not applied.
create or replace function access.enter_batch(token bytea, claimed_capacity text, claimed_sitting uuid)
  returns table (actor bigint, unit int, agency smallint, country text, capacity text, sitting uuid, name text, roles text[], unit_name_sv text, unit_name_en text,
    house_key text, house_name_sv text, house_name_en text, capacities text[], until timestamptz, idle_until timestamptz, title_sv text, title_en text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  d access.device;
  a access.account;
  t access.sitting;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.device x where x.token_hash = sha256(token);
  select x.* into d from access.device x where x.token_hash = sha256(token);
  if not found then return; end if;
  select x.* into a from access.account x where x.id = d.account and x.kind = 'person';
  if not found then return; end if;
  if not exists (select 1 from access.capacity_grant g where g.account = a.id and g.capacity = claimed_capacity
    and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > d.enrolled_at))
  then raise exception 'capacity' using errcode = 'CA001'; end if;
  if claimed_sitting is not null then
    insert into access.sitting (id, account, capacity) values (claimed_sitting, a.id, claimed_capacity) on conflict (id) do nothing;
    select x.* into t from access.sitting x where x.id = claimed_sitting;
    if t.account <> a.id or t.capacity <> claimed_capacity then raise exception 'capacity' using errcode = 'CA001'; end if;
  end if;
  perform access.put_context(row(a.id, a.unit, u.agency, g.country, claimed_capacity, claimed_sitting, null, 'device ' || d.id)::access.context)
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
  return query select a.id, a.unit, u.agency, g.country::text, claimed_capacity, claimed_sitting, a.name,
      array(select r.role from access.role_grant r where r.account = a.id and r.active_from <= clock_timestamp() and (r.active_until is null or r.active_until > clock_timestamp()) order by 1),
      u.name_sv, u.name_en, g.key, g.name_sv, g.name_en,
      array(select distinct k.capacity from access.capacity_grant k where k.account = a.id and k.active_from <= clock_timestamp() and (k.active_until is null or k.active_until > d.enrolled_at) order by 1),
      clock_timestamp() + interval '1 hour', clock_timestamp() + interval '1 hour', a.title_sv, a.title_en
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
end $$;

-- As before, once what the person sent before is done.
create or replace function access.end_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.end', jsonb_build_object('account', of_ref));
  t timestamptz;
  at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0));
  t := clock_timestamp();
  at := greatest((told ->> 'at')::timestamptz, t);
  update access.account a set active_until = at where a.id = of_account.id;
  if at <= t then
    perform access.end_sessions(of_account);
    update access.device d set ended_at = coalesce(d.ended_at, t), locked_at = coalesce(d.locked_at, t) where d.account = of_account.id;
    update access.invitation_code v set ended_at = t where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  else
    update access.invitation_code v set until = least(v.until, at) where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  end if;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;
