-- Whoever has left still has what they told on their phone: it is taken and kept, and nothing of it is done. So a phone of a closed
-- account is an ended one, and enters to bring what it holds. docs/decisions/0045 says why so.

create or replace function access.find_device(token bytea) returns table (id uuid, account bigint, agency smallint, country text, public_key bytea, capacities text[],
    locked boolean, ended boolean, quarantined boolean, through int, hash bytea)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  d access.device;
begin
  select x.* into d from access.device x where x.token_hash = sha256(token);
  if not found then return; end if;
  return query
    select d.id, a.id, u.agency, g.country::text, d.public_key,
      array(select distinct k.capacity from access.capacity_grant k where k.account = a.id and k.active_from <= clock_timestamp()
        and (k.active_until is null or k.active_until > d.enrolled_at) order by 1),
      d.locked_at is not null, d.ended_at is not null or coalesce(a.active_until <= clock_timestamp(), false), d.quarantined_at is not null, d.through, d.through_hash
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency where a.id = d.account;
end $$;

-- As before, for an account that was closed too: what is done in its name there is only what `ended` leaves, which is keeping.
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
