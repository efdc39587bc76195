-- What a unit looks at first, the workplaces that it proposes, draws and chooses, and private calendars of planned visits.

create table inspections.situation_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  set_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.situation_now (country, realm, set_at desc, id desc);
select access.protect('inspections.situation_now', 'projection');

create table inspections.candidate_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  status text not null check (status in ('open', 'chosen', 'aside')),
  -- When it came into this state.
  since timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.candidate_now (country, realm, status, since desc, id desc);
select access.protect('inspections.candidate_now', 'projection');

create table inspections.pool_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  listed_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.pool_now (country, realm, listed_at desc, id desc);
select access.protect('inspections.pool_now', 'projection');

create table inspections.calendar_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- Whose calendar it is, and in which capacity: it shows rooms that this person is in in that capacity, and no others.
  owner bigint not null,
  capacity text not null,
  language char(2) not null,
  made_at timestamptz not null,
  -- SHA-256 of the secret part of the address. The secret itself is nowhere in the house.
  secret_hash bytea not null check (length(secret_hash) = 32),
  ended_at timestamptz,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on inspections.calendar_now (country, realm, made_at desc, id desc);
create index on inspections.calendar_now (secret_hash) where ended_at is null;
select access.protect('inspections.calendar_now', 'projection');

grant usage, create on schema inspections to cape_ctx;
grant usage on schema inspections to cape_public;
create policy feed on inspections.calendar_now for select to cape_ctx using (true);
create policy feed on inspections.inspection_now for select to cape_ctx using (true);
-- The columns that a feed needs and no more: whoever owns the function cannot read the plan, in which place and firm stand.
grant select (owner, capacity, language, secret_hash, ended_at) on inspections.calendar_now to cape_ctx;
grant select (country, realm, id, starts_at) on inspections.inspection_now to cape_ctx;

-- The language of a calendar and the times of its planned visits, for whoever has the secret of its address: no place, no name.
-- Rooms are those that its owner may write in now, in the capacity in which the calendar was made. No row: there is none.
create function inspections.calendar_of(secret bytea, at timestamptz) returns table (language text, visit uuid, starts_at timestamptz)
  language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select c.language::text, v.id, v.starts_at
    from inspections.calendar_now c
    join access.account a on a.id = c.owner and a.kind = 'person'
      and a.active_from <= now() and (a.active_until is null or a.active_until > now())
    left join lateral (
      select distinct i.id, i.starts_at from access.member m
        join access.realm r on r.country = m.country and r.id = m.realm and r.kind = 'room'
        join inspections.inspection_now i on i.country = m.country and i.realm = m.realm
        where (m.unit = a.unit or m.actor = a.id) and m.capacity = c.capacity and m.may_write
          and (m.until is null or m.until > now())
          and i.starts_at > at - interval '31 days' and i.starts_at < at + interval '366 days'
          and exists (select 1 from access.capacity_grant g where g.account = a.id and g.capacity = c.capacity
            and g.active_from <= now() and (g.active_until is null or g.active_until > now()))
        order by i.starts_at, i.id limit 200
    ) v on true
    where c.secret_hash = sha256(secret) and c.ended_at is null
$$;
alter function inspections.calendar_of(bytea, timestamptz) owner to cape_ctx;
revoke execute on function inspections.calendar_of(bytea, timestamptz) from public;
grant execute on function inspections.calendar_of(bytea, timestamptz) to cape_public;
revoke create on schema inspections from cape_ctx;
