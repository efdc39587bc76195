-- What does not follow is seen: a head that names another one before it than the one that is here, and a number so far ahead that
-- no phone has counted to it. Either says that somebody else has the key of the phone, as two things under one number do; and
-- what is missing is told without counting what nobody ever told. docs/decisions/0045 says why so.

grant create on schema access to cape_ctx;

alter table access.device_act
  -- The hash that its head names of the one before it.
  add column prev bytea check (length(prev) = 32),
  -- It follows nothing that is here under the number before it, what is here under the number after it does not follow it, or it is far ahead.
  add column astray boolean not null default false;
update access.device_act set prev = decode(head::jsonb ->> 'prev', 'hex');
alter table access.device_act alter column prev set not null;

-- Writes down what a phone signed of one thing, once: *new*; *same taken* or *same kept*, when it was here before; *fork*, when the phone has told
-- something else under this number, or this does not follow what it has told: by which it is trusted no more.
create or replace function access.keep_device_act(number int, of_hash bytea, of_act uuid, whole_head text, signed bytea, what text, happened timestamptz, received timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  d uuid := access.device_here();
  known text;
  whole int;
  next bytea;
  before bytea := decode(whole_head::jsonb ->> 'prev', 'hex');
  strays boolean;
  -- A phone sends in order, and leaves out only what was damaged.
  far_ahead constant int := 1000;
begin
  if d is null then raise exception 'not a phone' using errcode = '42501'; end if;
  select x.through into whole from access.device x where x.id = d for update;
  select 'same ' || x.outcome into known from access.device_act x where x.device = d and x.counter = number and x.hash = of_hash;
  if found then return known; end if;
  strays := number::bigint - far_ahead > coalesce((select max(x.counter) from access.device_act x where x.device = d), 0)
    or case when number = 1 then before <> decode(repeat('00', 32), 'hex')
      else (select not bool_or(x.hash = before) from access.device_act x where x.device = d and x.counter = number - 1) end
    or (select not bool_or(x.prev = of_hash) from access.device_act x where x.device = d and x.counter::bigint = number::bigint + 1);
  insert into access.device_act (device, counter, hash, act, head, signature, outcome, happened_at, received_at, prev, astray)
    values (d, number, of_hash, of_act, whole_head, signed, what, happened, received, before, coalesce(strays, false));
  -- What had come before its time is whole with it.
  loop
    select x.hash into next from access.device_act x where x.device = d and x.counter::bigint = whole::bigint + 1 order by x.received_at limit 1;
    exit when not found;
    whole := whole + 1;
    update access.device x set through = whole, through_hash = next where x.id = d;
  end loop;
  if strays or (select count(*) from access.device_act x where x.device = d and x.counter = number) > 1 then
    update access.device x set quarantined_at = coalesce(x.quarantined_at, clock_timestamp()) where x.id = d;
    return 'fork';
  end if;
  return 'new';
end $$;

-- The phones of whoever is signed in: where their numbers stand, what is missing, what was told twice or does not follow, whose clock is
-- wrong. Of many numbers the first hundred are named, and all that are missing counted.
drop function access.own_devices();
create function access.own_devices() returns table (id uuid, enrolled_at timestamptz, locked_at timestamptz, ended_at timestamptz, quarantined_at timestamptz,
    last int, received int, kept int, missing int[], missing_count int, forked int[], astray int[], skewed int, last_received_at timestamptz)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query
    select d.id, d.enrolled_at, d.locked_at, d.ended_at, d.quarantined_at, coalesce(n.last, 0), coalesce(n.received, 0), coalesce(n.kept, 0),
      array(select s::int from (
          -- Where a gap is, and not each number up to the last one.
          select g.behind, least(g.until, g.behind + 101) as upto from (
            select x.counter::bigint as until, lag(x.counter, 1, 0) over (order by x.counter)::bigint as behind from access.device_act x where x.device = d.id) g
          where g.until > g.behind + 1 order by g.behind limit 100) gap, generate_series(gap.behind + 1, gap.upto - 1) s order by s limit 100),
      coalesce(n.last - n.numbers, 0),
      array(select x.counter from access.device_act x where x.device = d.id group by 1 having count(*) > 1 order by 1 limit 100),
      array(select distinct x.counter from access.device_act x where x.device = d.id and x.astray order by 1 limit 100),
      coalesce(n.skewed, 0), n.last_received_at
    from access.device d left join lateral (
      select max(x.counter) as last, count(*)::int as received, count(distinct x.counter)::int as numbers, (count(*) filter (where x.outcome = 'kept'))::int as kept,
        (count(*) filter (where x.happened_at > x.received_at + interval '2 minutes'))::int as skewed, max(x.received_at) as last_received_at
      from access.device_act x where x.device = d.id) n on true
    where d.account = c.actor order by d.enrolled_at desc, d.id;
end $$;
alter function access.own_devices() owner to cape_ctx;
revoke execute on function access.own_devices() from public;
grant execute on function access.own_devices() to cape_read, cape_app;

-- Whether whoever acts here holds today the capacity that they act in. What a phone signed in one that has ended is kept, and not done.
create function access.holds_capacity() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return exists (select 1 from access.capacity_grant g where g.account = c.actor and g.capacity = c.capacity
    and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()));
end $$;
alter function access.holds_capacity() owner to cape_ctx;
revoke execute on function access.holds_capacity() from public;
grant execute on function access.holds_capacity() to cape_app;

-- Whether everything is here that a phone signed up to one of its heads, each following the one before it. Of a phone that told two
-- things under one number this is asked of what its owner holds: the other of the two is nobody's receipt.
create function access.follows_whole(of_device uuid, number int, of_hash bytea) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  at int := number;
  wanted bytea := of_hash;
begin
  while at > 0 loop
    select x.prev into wanted from access.device_act x where x.device = of_device and x.counter = at and x.hash = wanted;
    if not found then return false; end if;
    at := at - 1;
  end loop;
  return wanted = decode(repeat('00', 32), 'hex');
end $$;
alter function access.follows_whole(uuid, int, bytea) owner to cape_ctx;
revoke execute on function access.follows_whole(uuid, int, bytea) from public;
grant execute on function access.follows_whole(uuid, int, bytea) to cape_app;

revoke create on schema access from cape_ctx;
