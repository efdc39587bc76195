-- Who there is, where their records lie, and the context that the database itself verifies.
-- docs/database.md says how the two walls work; docs/threat-model.md says what they do not stop.

create schema access;
grant usage on schema access to cape_ctx, cape_app, cape_read, cape_worker, cape_login, cape_seal, cape_verify;
grant create on schema access to cape_ctx;

-- One row for the whole database, written at creation. Whether a database is a demo, and which key file it was made with,
-- can never be changed afterwards: a server that comes with other keys would give the roles other passwords and seal what
-- nobody can open.
create table access.instance (
  only_row boolean primary key default true check (only_row),
  demo boolean not null,
  keys_fingerprint bytea not null check (length(keys_fingerprint) = 32),
  created_at timestamptz not null,
  clock_stands_at timestamptz
);
create function access.keep_instance() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' or new.demo is distinct from old.demo or new.created_at is distinct from old.created_at
    or new.keys_fingerprint is distinct from old.keys_fingerprint then
    raise exception 'Whether a database is a demo, and which keys it has, is decided when it is made and cannot be changed.' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function access.keep_instance() from public;
create trigger keep before update or delete on access.instance for each row execute function access.keep_instance();

create table access.agency (
  id smallint primary key,
  country char(2) not null,
  key text not null unique,
  name_sv text not null,
  name_en text not null,
  kind text not null
);
create table access.unit (
  id int primary key,
  agency smallint not null references access.agency,
  key text not null,
  name_sv text not null,
  name_en text not null,
  takes_letters_on text check (takes_letters_on in ('control', 'protection', 'criminal', 'redress', 'none')),
  unique (agency, key)
);

-- A person in a unit, or the unit's letter-box, which receives what is delivered and can never sign in.
create table access.account (
  id bigint primary key,
  unit int not null references access.unit,
  kind text not null check (kind in ('person', 'letter-box')),
  name text not null,
  -- What the person's work is called in their house, as colleagues say it.
  title_sv text not null default '',
  title_en text not null default '',
  persona text unique,
  issuer text,
  subject text,
  active_from timestamptz not null default now(),
  active_until timestamptz,
  unique (issuer, subject)
);
create unique index letter_box on access.account (unit) where kind = 'letter-box';
create index on access.account (unit) where kind = 'person';
create table access.capacity_grant (
  account bigint not null references access.account,
  capacity text not null,
  active_from timestamptz not null default now(),
  active_until timestamptz,
  primary key (account, capacity, active_from)
);
create table access.role_grant (
  account bigint not null references access.account,
  role text not null,
  active_from timestamptz not null default now(),
  active_until timestamptz,
  primary key (account, role, active_from)
);

-- One person's part in one inspection, conversation, case visit, or day at the desk. The capacity holds within it.
create table access.sitting (
  id uuid primary key,
  account bigint not null references access.account,
  capacity text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz
);
create table access.session (
  hash bytea primary key check (length(hash) = 32),
  account bigint not null references access.account,
  sitting uuid not null references access.sitting,
  started_at timestamptz not null default now(),
  idle_until timestamptz not null,
  until timestamptz not null,
  revoked_at timestamptz,
  n int not null default 0
);
create index on access.session (account);

-- Every protected row lies in exactly one realm. The id is random and unique over all countries, so it tells nothing.
create table access.realm (
  country char(2) not null,
  id bigint not null unique,
  kind text not null check (kind in ('track', 'room', 'sealed', 'intake', 'study')),
  owner_unit int not null references access.unit,
  track text not null check (track in ('control', 'protection', 'criminal', 'redress', 'none')),
  primary key (country, id)
);
create unique index one_realm_a_track on access.realm (owner_unit, track) where kind = 'track';
create table access.member (
  country char(2) not null,
  realm bigint not null,
  unit int references access.unit,
  actor bigint references access.account,
  capacity text not null,
  track text not null,
  may_write boolean not null,
  until timestamptz,
  duty_act uuid,
  foreign key (country, realm) references access.realm (country, id),
  check ((unit is null) <> (actor is null)),
  -- Inner alien control has no way into the protection track unless a duty was recorded as an act.
  constraint no_alien_control_of_protection check (track <> 'protection' or capacity <> 'inner-alien-control' or duty_act is not null),
  constraint no_support_in_criminal check (track <> 'criminal' or capacity <> 'support')
);
create unique index on access.member (realm, coalesce(unit, 0), coalesce(actor, 0), capacity);
create index on access.member (unit, capacity) include (country, realm, may_write, until) where unit is not null;
create index on access.member (actor, capacity) include (country, realm, may_write, until) where actor is not null;

-- The key of the context's seal: SHA-256 blocks already mixed with the inner and outer pad of HMAC (RFC 2104).
create table access.mac (only_row boolean primary key default true check (only_row), inner_pad bytea not null, outer_pad bytea not null);

grant select on access.instance, access.agency, access.unit to cape_app, cape_read, cape_worker, cape_login, cape_seal, cape_verify;
grant update (clock_stands_at) on access.instance to cape_login;
grant select on access.account, access.capacity_grant, access.role_grant, access.sitting, access.session, access.realm, access.member, access.mac, access.instance, access.agency, access.unit to cape_ctx;
grant update (idle_until, revoked_at, n) on access.session to cape_ctx;
grant insert on access.session, access.sitting to cape_ctx;

create function access.random_realm() returns bigint language sql volatile set search_path = pg_catalog as $$
  select ('x' || substr(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 1, 16))::bit(64)::bigint & 9223372036854775807
$$;
revoke execute on function access.random_realm() from public;

create function access.make_mac_key() returns void language plpgsql set search_path = pg_catalog as $$
declare
  k bytea := sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
  i bytea := decode(repeat('36', 64), 'hex');
  o bytea := decode(repeat('5c', 64), 'hex');
begin
  for b in 0..31 loop
    i := set_byte(i, b, get_byte(i, b) # get_byte(k, b));
    o := set_byte(o, b, get_byte(o, b) # get_byte(k, b));
  end loop;
  insert into access.mac (inner_pad, outer_pad) values (i, o);
end $$;
revoke execute on function access.make_mac_key() from public;
select access.make_mac_key();

create type access.context as (actor bigint, unit int, agency smallint, country text, capacity text, sitting uuid, session bytea, job text);

create function access.seal_context(m text) returns text language sql stable security definer set search_path = pg_catalog as $$
  select m || '.' || encode(sha256(outer_pad || sha256(inner_pad || convert_to(m, 'UTF8'))), 'hex') from access.mac
$$;
alter function access.seal_context(text) owner to cape_ctx;
revoke execute on function access.seal_context(text) from public;

create function access.put_context(c access.context) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  m text := concat_ws('|', c.actor, c.unit, c.agency, c.country, c.capacity, coalesce(c.sitting::text, '-'), coalesce(encode(c.session, 'hex'), '-'),
    coalesce(c.job, '-'), pg_backend_pid(), extract(epoch from transaction_timestamp())::numeric);
begin
  perform set_config('cape.who', access.seal_context(m), true);
end $$;
alter function access.put_context(access.context) owner to cape_ctx;
revoke execute on function access.put_context(access.context) from public;

-- Who acts in this transaction. A setting that was written by anybody else, in another session or in another transaction raises 42501.
create function access.who() returns access.context language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  whole text := current_setting('cape.who', true);
  m text;
  p text[];
  c access.context;
begin
  if whole is null or whole = '' then raise exception 'no context' using errcode = '42501'; end if;
  m := left(whole, -65);
  p := string_to_array(m, '|');
  if array_length(p, 1) is distinct from 10
    or access.seal_context(m) is distinct from whole
    or p[9] is distinct from pg_backend_pid()::text
    or p[10] is distinct from (extract(epoch from transaction_timestamp())::numeric)::text
  then raise exception 'context refused' using errcode = '42501'; end if;
  c.actor := p[1]::bigint; c.unit := p[2]::int; c.agency := p[3]::smallint; c.country := p[4]; c.capacity := p[5];
  c.sitting := nullif(p[6], '-')::uuid; c.session := decode(nullif(p[7], '-'), 'hex'); c.job := nullif(p[8], '-');
  return c;
end $$;
alter function access.who() owner to cape_ctx;
revoke execute on function access.who() from public;
grant execute on function access.who() to cape_app, cape_read, cape_worker;

-- The realms of whoever acts here. Without a context there are none, so a forgotten filter shows nothing.
create function access.realms(write boolean default false) returns setof bigint
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
declare
  c access.context;
begin
  if coalesce(current_setting('cape.who', true), '') = '' then return; end if;
  c := access.who();
  return query
    select m.realm from access.member m
      where m.unit = c.unit and m.capacity = c.capacity and (not write or m.may_write) and (m.until is null or m.until > now())
    union
    select m.realm from access.member m
      where m.actor = c.actor and m.capacity = c.capacity and (not write or m.may_write) and (m.until is null or m.until > now());
end $$;
alter function access.realms(boolean) owner to cape_ctx;
revoke execute on function access.realms(boolean) from public;
grant execute on function access.realms(boolean) to cape_app, cape_read, cape_worker;

-- What wall one works from: the memberships of whoever acts here, in every capacity, as they are written down.
create function access.memberships() returns table (country text, realm bigint, kind text, track text, owner_unit int, capacity text, may_write boolean, until timestamptz)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query
    select m.country::text, m.realm, r.kind, r.track, r.owner_unit, m.capacity, m.may_write, m.until
    from access.member m join access.realm r on r.country = m.country and r.id = m.realm
    where m.unit = c.unit or m.actor = c.actor;
end $$;
alter function access.memberships() owner to cape_ctx;
revoke execute on function access.memberships() from public;
grant execute on function access.memberships() to cape_app, cape_read, cape_worker;

-- Who else comes into a realm that the caller comes into: units, never persons. Of any other realm it tells nothing.
create function access.units_into(of_realm bigint) returns table (unit int)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
begin
  if not exists (select 1 from access.realms() r where r = of_realm) then return; end if;
  return query
    select distinct coalesce(m.unit, a.unit) from access.member m left join access.account a on a.id = m.actor
    where m.realm = of_realm and (m.until is null or m.until > now()) and (a.id is null or a.kind = 'person');
end $$;
alter function access.units_into(bigint) owner to cape_ctx;
revoke execute on function access.units_into(bigint) from public;
grant execute on function access.units_into(bigint) to cape_app, cape_read;

-- The first statement of every transaction of a request. No row: nobody is signed in with this token.
create function access.enter(token bytea, claimed_capacity text, claimed_sitting uuid)
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
  select x.* into t from access.sitting x where x.id = coalesce(claimed_sitting, s.sitting) and x.account = a.id;
  if not found or t.ended_at is not null or (claimed_capacity is not null and claimed_capacity <> t.capacity)
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
alter function access.enter(bytea, text, uuid) owner to cape_ctx;
revoke execute on function access.enter(bytea, text, uuid) from public;
grant execute on function access.enter(bytea, text, uuid) to cape_app, cape_read;

-- What is done without anybody asking, by the name of the act that it ends in. Each domain's migration puts its own here.
create table access.job (kind text primary key);
grant select on access.job to cape_ctx, cape_worker;

-- A job acts for one unit, as its letter-box, and only for what is on that list. No job sees all units.
create function access.enter_for(for_unit int, job text) returns table (actor bigint, unit int, agency smallint, country text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not exists (select 1 from access.job known where known.kind = enter_for.job) then raise exception 'job' using errcode = '42501'; end if;
  perform access.put_context(row(a.id, a.unit, u.agency, g.country, 'letter-box', null, null, enter_for.job)::access.context)
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency
    where a.unit = for_unit and a.kind = 'letter-box';
  return query select a.id, a.unit, u.agency, g.country::text
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency
    where a.unit = for_unit and a.kind = 'letter-box';
end $$;
alter function access.enter_for(int, text) owner to cape_ctx;
revoke execute on function access.enter_for(int, text) from public;
grant execute on function access.enter_for(int, text) to cape_worker;

-- The names behind the numbers of colleagues: only accounts of the caller's own unit, and letter-boxes of nobody.
create function access.colleagues() returns table (id bigint, name text) language plpgsql stable security definer rows 30 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select a.id, a.name from access.account a where a.unit = c.unit and a.kind = 'person';
end $$;
alter function access.colleagues() owner to cape_ctx;
revoke execute on function access.colleagues() from public;
grant execute on function access.colleagues() to cape_app, cape_read, cape_worker;

-- Sign-in and sign-out. Who may sign in is decided by the caller; here the session begins or ends, and nowhere else.
create function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return false; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours');
  return true;
end $$;
alter function access.start_session(bigint, bytea, uuid, text) owner to cape_ctx;
revoke execute on function access.start_session(bigint, bytea, uuid, text) from public;
grant execute on function access.start_session(bigint, bytea, uuid, text) to cape_login;

create function access.end_session(token bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update access.session set revoked_at = clock_timestamp() where hash = sha256(token) and revoked_at is null
$$;
alter function access.end_session(bytea) owner to cape_ctx;
revoke execute on function access.end_session(bytea) from public;
grant execute on function access.end_session(bytea) to cape_login;

-- Demo people can be found by name of their part only in a database that was made as a demo.
create function access.find_persona(part text) returns table (account bigint, capacity text)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, (select g.capacity from access.capacity_grant g where g.account = a.id order by g.active_from, g.capacity limit 1)
  from access.account a, access.instance i
  where i.demo and a.persona = part and a.kind = 'person'
$$;
alter function access.find_persona(text) owner to cape_ctx;
revoke execute on function access.find_persona(text) from public;
grant execute on function access.find_persona(text) to cape_login;

-- Puts a table behind the wall: enabled, forced, readable and writable only within one's own realms.
-- `kind` truth: rows are added and never changed · projection: rows are added and changed.
create function access.protect(of regclass, kind text) returns void language plpgsql set search_path = pg_catalog as $$
begin
  if kind not in ('truth', 'projection') then raise exception 'protect: % is neither truth nor projection', kind; end if;
  execute format('alter table %s enable row level security', of);
  execute format('alter table %s force row level security', of);
  execute format('revoke all on %s from public', of);
  execute format('grant select on %s to cape_app, cape_read, cape_worker', of);
  execute format('grant insert on %s to cape_app, cape_worker', of);
  execute format('create policy see on %s for select to cape_app, cape_read, cape_worker using (realm in (select access.realms()))', of);
  execute format('create policy add on %s for insert to cape_app, cape_worker with check (realm in (select access.realms(true)))', of);
  if kind = 'projection' then
    execute format('grant update on %s to cape_app, cape_worker', of);
    execute format('create policy change on %s for update to cape_app, cape_worker using (realm in (select access.realms(true))) with check (realm in (select access.realms(true)))', of);
  end if;
end $$;
revoke execute on function access.protect(regclass, text) from public;

-- Setting up houses, units and people: run by the operator's commands, never by the server.
-- A unit has the capacities that the law gives its house: only in those does anybody come into its realms.
create function access.add_unit(of_agency smallint, new_id int, new_key text, new_name_sv text, new_name_en text, letters_on text, its_capacities text[]) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  c char(2) := (select country from access.agency where id = of_agency);
  t text;
  r bigint;
  box bigint := access.random_realm();
begin
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
end $$;
revoke execute on function access.add_unit(smallint, int, text, text, text, text, text[]) from public;

create function access.add_person(new_id bigint, in_unit int, full_name text, work_sv text, work_en text, part text, in_capacities text[], with_roles text[]) returns void
  language sql volatile set search_path = pg_catalog as $$
  insert into access.account (id, unit, kind, name, title_sv, title_en, persona) values (new_id, in_unit, 'person', full_name, work_sv, work_en, part);
  insert into access.capacity_grant (account, capacity, active_from)
    select new_id, c.capacity, now() - interval '1 year' + c.n * interval '1 second' from unnest(in_capacities) with ordinality c(capacity, n);
  insert into access.role_grant (account, role) select new_id, r from unnest(with_roles) r;
$$;
revoke execute on function access.add_person(bigint, int, text, text, text, text, text[], text[]) from public;
