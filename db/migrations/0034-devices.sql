-- Phones that hold acts until there is a network, and bring them without a session. docs/decisions/0045 says why so.

grant create on schema access to cape_ctx;

-- A phone that somebody has made theirs. Its private key never leaves it; here lie the public half and the hash of a token
-- with which it brings what it holds, and with which nothing can be read.
create table access.device (
  id uuid primary key,
  account bigint not null references access.account,
  public_key bytea not null check (length(public_key) between 80 and 120),
  token_hash bytea not null unique check (length(token_hash) = 32),
  enrolled_at timestamptz not null default clock_timestamp(),
  -- Told to forget how to read what it holds. What it holds is still taken.
  locked_at timestamptz,
  -- Lost, or replaced: what comes from it afterwards is kept sealed and done by nobody.
  ended_at timestamptz,
  -- It has told two things under one number: somebody else may have its key, or it was copied.
  quarantined_at timestamptz,
  -- The last number up to which nothing is missing here, and the hash of what came under it.
  through int not null default 0,
  through_hash bytea
);
create index on access.device (account);

-- What a phone said of each thing it brought, as it signed it: numbers, hashes, names of verbs and times; never what was in it.
create table access.device_act (
  device uuid not null references access.device,
  counter int not null check (counter > 0),
  hash bytea not null check (length(hash) = 32),
  act uuid not null,
  head text not null check (length(head) between 2 and 4000),
  signature bytea not null check (length(signature) = 64),
  -- *taken*: it was done. *kept*: it was refused, or the phone is not trusted any more; it lies sealed in an act of its own.
  outcome text not null check (outcome in ('taken', 'kept')),
  happened_at timestamptz not null,
  received_at timestamptz not null,
  primary key (device, counter, hash)
);
create index on access.device_act (act);
grant select on access.device, access.device_act to cape_ctx;
grant insert on access.device, access.device_act to cape_ctx;
grant update (locked_at, ended_at, quarantined_at, through, through_hash) on access.device to cape_ctx;

-- Which phone this context is of, or null: then somebody is signed in, or a letter-box acts.
create function access.device_here() returns uuid language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return case when c.session is null and c.job like 'device %' then substr(c.job, 8)::uuid end;
end $$;
alter function access.device_here() owner to cape_ctx;
revoke execute on function access.device_here() from public;
grant execute on function access.device_here() to cape_app;

-- Makes a phone that of whoever is signed in. Asks for the act behind it, and that they have signed in within the last quarter
-- of an hour: a session that somebody left open makes no phone theirs.
create function access.enrol_device(because_act uuid, new_device uuid, key bytea, hash_of_token bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is null or not access.did(because_act, 'device.enrol', null, jsonb_build_object('device', new_device)) then
    raise exception 'phone without act' using errcode = '42501';
  end if;
  if not exists (select 1 from access.session s where s.hash = c.session and s.started_at > clock_timestamp() - interval '15 minutes') then
    raise exception 'signed in too long ago' using errcode = 'CA005';
  end if;
  insert into access.device (id, account, public_key, token_hash) values (new_device, c.actor, key, hash_of_token);
end $$;
alter function access.enrol_device(uuid, uuid, bytea, bytea) owner to cape_ctx;
revoke execute on function access.enrol_device(uuid, uuid, bytea, bytea) from public;
grant execute on function access.enrol_device(uuid, uuid, bytea, bytea) to cape_app;

-- Locks or ends a phone of one's own, with the act behind it.
create function access.stop_device(because_act uuid, of_device uuid, how text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.did(because_act, 'device.' || how, null, jsonb_build_object('device', of_device))
    or not exists (select 1 from access.device d where d.id = of_device and d.account = c.actor)
  then raise exception 'phone without act' using errcode = '42501'; end if;
  if how = 'lock' then
    update access.device d set locked_at = coalesce(d.locked_at, clock_timestamp()) where d.id = of_device;
  elsif how = 'end' then
    update access.device d set ended_at = coalesce(d.ended_at, clock_timestamp()), locked_at = coalesce(d.locked_at, clock_timestamp()) where d.id = of_device;
  else raise exception 'how' using errcode = '42501'; end if;
end $$;
alter function access.stop_device(uuid, uuid, text) owner to cape_ctx;
revoke execute on function access.stop_device(uuid, uuid, text) from public;
grant execute on function access.stop_device(uuid, uuid, text) to cape_app;

-- The phone behind a token, or no row. `through` is the last number up to which nothing is missing, `hash` that of its act.
create function access.find_device(token bytea) returns table (id uuid, account bigint, agency smallint, country text, public_key bytea, capacities text[],
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
      d.locked_at is not null, d.ended_at is not null, d.quarantined_at is not null, d.through, d.through_hash
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency where a.id = d.account;
end $$;
alter function access.find_device(bytea) owner to cape_ctx;
revoke execute on function access.find_device(bytea) from public;
grant execute on function access.find_device(bytea) to cape_app;

-- Enters as whoever a phone belongs to, in the capacity and sitting that the phone has signed for what it brings. The sitting
-- may have ended, or begun on the phone: the place of an act is its number there. Without one nothing is told, only asked
-- what has arrived. The account must hold the capacity, or have
-- held it since the phone became theirs. No row: no such phone, or the account is closed.
create function access.enter_batch(token bytea, claimed_capacity text, claimed_sitting uuid)
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
  select x.* into a from access.account x where x.id = d.account and x.kind = 'person' and (x.active_until is null or x.active_until > clock_timestamp());
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
alter function access.enter_batch(bytea, text, uuid) owner to cape_ctx;
revoke execute on function access.enter_batch(bytea, text, uuid) from public;
grant execute on function access.enter_batch(bytea, text, uuid) to cape_app;

-- Writes down what a phone signed of one thing, once: *new*; *same taken* or *same kept*, when it was here before; *fork*, when the phone has told
-- something else under this number, by which it is trusted no more.
create function access.keep_device_act(number int, of_hash bytea, of_act uuid, whole_head text, signed bytea, what text, happened timestamptz, received timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  d uuid := access.device_here();
  known text;
  whole int;
  next bytea;
begin
  if d is null then raise exception 'not a phone' using errcode = '42501'; end if;
  select x.through into whole from access.device x where x.id = d for update;
  select 'same ' || x.outcome into known from access.device_act x where x.device = d and x.counter = number and x.hash = of_hash;
  if found then return known; end if;
  insert into access.device_act (device, counter, hash, act, head, signature, outcome, happened_at, received_at)
    values (d, number, of_hash, of_act, whole_head, signed, what, happened, received);
  -- What had come before its time is whole with it.
  loop
    select x.hash into next from access.device_act x where x.device = d and x.counter = whole + 1 order by x.received_at limit 1;
    exit when not found;
    whole := whole + 1;
    update access.device x set through = whole, through_hash = next where x.id = d;
  end loop;
  if (select count(*) from access.device_act x where x.device = d and x.counter = number) > 1 then
    update access.device x set quarantined_at = coalesce(x.quarantined_at, clock_timestamp()) where x.id = d;
    return 'fork';
  end if;
  return 'new';
end $$;
alter function access.keep_device_act(int, bytea, uuid, text, bytea, text, timestamptz, timestamptz) owner to cape_ctx;
revoke execute on function access.keep_device_act(int, bytea, uuid, text, bytea, text, timestamptz, timestamptz) from public;
grant execute on function access.keep_device_act(int, bytea, uuid, text, bytea, text, timestamptz, timestamptz) to cape_app;

-- The phones of whoever is signed in: where their numbers stand, what is missing, what was told twice, whose clock is wrong.
create function access.own_devices() returns table (id uuid, enrolled_at timestamptz, locked_at timestamptz, ended_at timestamptz, quarantined_at timestamptz,
    last int, received int, kept int, missing int[], forked int[], skewed int, last_received_at timestamptz)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query
    select d.id, d.enrolled_at, d.locked_at, d.ended_at, d.quarantined_at, coalesce(n.last, 0), coalesce(n.received, 0), coalesce(n.kept, 0),
      array(select s from generate_series(1, coalesce(n.last, 0)) s where not exists (select 1 from access.device_act x where x.device = d.id and x.counter = s) order by 1 limit 100),
      array(select x.counter from access.device_act x where x.device = d.id group by 1 having count(*) > 1 order by 1 limit 100),
      coalesce(n.skewed, 0), n.last_received_at
    from access.device d left join lateral (
      select max(x.counter) as last, count(*)::int as received, (count(*) filter (where x.outcome = 'kept'))::int as kept,
        (count(*) filter (where x.happened_at > x.received_at + interval '2 minutes'))::int as skewed, max(x.received_at) as last_received_at
      from access.device_act x where x.device = d.id) n on true
    where d.account = c.actor order by d.enrolled_at desc, d.id;
end $$;
alter function access.own_devices() owner to cape_ctx;
revoke execute on function access.own_devices() from public;
grant execute on function access.own_devices() to cape_read, cape_app;

-- What a phone signed of one act, and with whose key: for whoever asks whether it is as the phone left it. It answers only who
-- names phone, number and act together, which nobody can who does not read the act.
create function access.signed_head(of_device uuid, number int, of_act uuid) returns table (head text, signature bytea, public_key bytea, received_at timestamptz, quarantined boolean)
  language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  return query
    select x.head, x.signature, d.public_key, x.received_at, d.quarantined_at is not null from access.device_act x join access.device d on d.id = x.device
    where x.device = of_device and x.counter = number and x.act = of_act order by x.received_at;
end $$;
alter function access.signed_head(uuid, int, uuid) owner to cape_ctx;
revoke execute on function access.signed_head(uuid, int, uuid) from public;
grant execute on function access.signed_head(uuid, int, uuid) to cape_read, cape_app;

-- A sitting that ends on a phone ends here without a session to go on in: what comes next has signed its own sitting.
create or replace function access.change_capacity(because_act uuid, new_sitting uuid, as_capacity text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if (c.session is null and access.device_here() is null) or as_capacity = c.capacity
    or not access.did(because_act, 'sitting.change-capacity', null, jsonb_build_object('from', c.capacity, 'to', as_capacity))
    or not exists (select 1 from access.capacity_grant g where g.account = c.actor and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then raise exception 'capacity without act' using errcode = '42501'; end if;
  update access.sitting s set ended_at = clock_timestamp() where s.id = c.sitting and s.account = c.actor and s.ended_at is null;
  if c.session is not null then
    insert into access.sitting (id, account, capacity) values (new_sitting, c.actor, as_capacity);
    update access.session s set sitting = new_sitting where s.hash = c.session;
  end if;
end $$;

revoke create on schema access from cape_ctx;

-- A phone as its acts make it, in each file in which something was said of it.
create table access.device_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('access.device_now', 'projection');

-- Pictures and sounds of a visit: what its notes tell of, and whether the whole has come as it was signed.
create table inspections.medium_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  visit uuid not null,
  observation uuid not null,
  pieces int not null check (pieces between 1 and 400),
  whole text check (whole in ('as-signed', 'not-as-signed')),
  primary key (country, realm, id)
);
select access.protect('inspections.medium_now', 'projection');

-- Their pieces, as the phone has sealed them under a key that lies sealed beside the note. Nobody here opens them but for
-- whoever may read the note.
create table inspections.medium_piece (
  country char(2) not null,
  realm bigint not null,
  medium uuid not null,
  piece int not null check (piece >= 0),
  sealed bytea not null check (length(sealed) between 29 and 140000),
  received_at timestamptz not null,
  primary key (country, realm, medium, piece)
);
select access.protect('inspections.medium_piece', 'truth');
