-- The administrators of an agency see which phones its people have registered, and lock or deregister them. docs/decisions/0102 says why so.

grant create on schema access to cape_ctx;

alter table access.device
  -- By which role of another person it was locked or deregistered; null: by its own person, or with the account.
  add column locked_by text check (locked_by in ('administrator')),
  add column ended_by text check (ended_by in ('administrator'));
grant update (locked_by, ended_by) on access.device to cape_ctx;
-- When something was received last, without reading all that ever was.
create index on access.device_act (device, received_at desc);

-- The phones of the people of the agency, for those who administrate it in person: whose, since when, stopped when and by whom, and when
-- something was received last. Nothing of what a phone has sent, nor how much.
create function access.administered_devices() returns table (id uuid, person uuid, number int, enrolled_at timestamptz, locked_at timestamptz, locked_by text,
    ended_at timestamptz, ended_by text, quarantined_at timestamptz, last_received_at timestamptz)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    -- The people first, by their units; then the phones of each.
    with people as materialized (select a.id, a.ref from access.unit u join access.account a on a.unit = u.id and a.kind = 'person' where u.agency = c.agency)
    select d.id, p.ref, (row_number() over (partition by d.account order by d.enrolled_at, d.id desc))::int, d.enrolled_at, d.locked_at, d.locked_by,
      d.ended_at, d.ended_by, d.quarantined_at, (select x.received_at from access.device_act x where x.device = d.id order by x.received_at desc limit 1)
    from people p cross join lateral (select y.* from access.device y where y.account = p.id offset 0) d
    order by d.enrolled_at desc, d.id;
end $$;
alter function access.administered_devices() owner to cape_ctx;
revoke execute on function access.administered_devices() from public;
grant execute on function access.administered_devices() to cape_app, cape_read;

-- Locks or deregisters phones of another person of the agency, as the act says. Each of them must be theirs.
create function access.stop_devices_of_person(because_act uuid, its_type text, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref));
  phones uuid[] := array(select value::uuid from jsonb_array_elements_text(told -> 'phones'));
  -- By the clock that acts go by.
  at timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.xid = pg_current_xact_id());
  t timestamptz := clock_timestamp();
begin
  if cardinality(phones) = 0 or exists (select 1 from unnest(phones) p where not exists (select 1 from access.device d where d.id = p and d.account = of_account.id)) then
    raise exception 'phone of another' using errcode = '42501';
  end if;
  -- What the phone brings at this moment is taken before, or comes after the end.
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0));
  case its_type
    when 'account.lock-phones' then
      update access.device d set locked_at = t, locked_by = 'administrator' where d.id = any (phones) and d.locked_at is null;
    when 'account.end-phones' then
      update access.device d set ended_at = t, ended_by = 'administrator', ended_by_clock = at,
          locked_at = coalesce(d.locked_at, t), locked_by = case when d.locked_at is null then 'administrator' else d.locked_by end
        where d.id = any (phones) and d.ended_at is null;
    else raise exception 'no stop of phones' using errcode = '42501';
  end case;
end $$;
alter function access.stop_devices_of_person(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.stop_devices_of_person(uuid, text, uuid) from public;
grant execute on function access.stop_devices_of_person(uuid, text, uuid) to cape_app;

-- Of one's own phones: by which role of another person each was locked or deregistered.
create function access.own_devices_stopped() returns table (id uuid, locked_by text, ended_by text)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select d.id, d.locked_by, d.ended_by from access.device d where d.account = c.actor;
end $$;
alter function access.own_devices_stopped() owner to cape_ctx;
revoke execute on function access.own_devices_stopped() from public;
grant execute on function access.own_devices_stopped() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
