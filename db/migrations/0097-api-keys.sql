-- A key with which a system of an agency does what its administrators have said that it may, until a day. It acts as an account of its own,
-- which is no person: no one signs in as it, and it holds no role. docs/decisions/0099 says why so.

grant create on schema access to cape_ctx;

alter table access.account drop constraint account_kind_check;
alter table access.account add constraint account_kind_check check (kind in ('person', 'letter-box', 'key'));
create index on access.account (unit) where kind = 'key';

create table access.api_key (
  account bigint primary key references access.account,
  agency smallint not null references access.agency,
  id uuid not null,
  hash bytea not null unique check (length(hash) = 32),
  -- How it begins, so that people know it again.
  shown text not null check (length(shown) between 4 and 20),
  purpose text not null,
  verbs text[] not null check (cardinality(verbs) > 0 and verbs <@ array['provisioning']),
  last_day date not null,
  until timestamptz not null,
  made_at timestamptz not null,
  made_by bigint not null references access.account,
  used_on date,
  ended_at timestamptz,
  ended_by bigint references access.account,
  unique (agency, id)
);
grant select, insert on access.api_key to cape_ctx;
grant update (used_on, ended_at, ended_by) on access.api_key to cape_ctx;

create table administration.api_key_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.api_key_now', 'projection');

-- Enters as a key, for one of its verbs. No row: no such key, not for this, or not any more. That it was used is kept as a day.
create function access.enter_by_key(token bytea, for_verb text)
  returns table (actor bigint, unit int, agency smallint, country text, capacity text, sitting uuid, name text, roles text[], unit_name_sv text, unit_name_en text,
    house_key text, house_name_sv text, house_name_en text, capacities text[], until timestamptz, idle_until timestamptz, title_sv text, title_en text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  k access.api_key;
  a access.account;
  today date := (clock_timestamp() at time zone 'UTC')::date;
begin
  select x.* into k from access.api_key x
    where x.hash = sha256(token) and x.ended_at is null and x.until > clock_timestamp() and for_verb = any (x.verbs);
  if not found then return; end if;
  select x.* into a from access.account x where x.id = k.account and x.kind = 'key';
  if not found then return; end if;
  if k.used_on is distinct from today then update access.api_key x set used_on = today where x.account = k.account; end if;
  perform access.put_context(row(a.id, a.unit, u.agency, g.country, 'access-administration', null, null, 'key ' || for_verb)::access.context)
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit and u.agency = k.agency;
  return query select a.id, a.unit, u.agency, g.country::text, 'access-administration', null::uuid, a.name, '{}'::text[],
      u.name_sv, u.name_en, g.key, g.name_sv, g.name_en, array['access-administration'], k.until, k.until, a.name, a.name
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit and u.agency = k.agency;
end $$;
alter function access.enter_by_key(bytea, text) owner to cape_ctx;
revoke execute on function access.enter_by_key(bytea, text) from public;
grant execute on function access.enter_by_key(bytea, text) to cape_app, cape_read;

-- Whether a key acts here that may keep the people of its agency in step with another system.
create function access.provisions() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return c.session is null and c.job = 'key provisioning' and exists (select 1 from access.api_key k
    where k.account = c.actor and k.agency = c.agency and k.ended_at is null and k.until > clock_timestamp() and 'provisioning' = any (k.verbs));
end $$;
alter function access.provisions() owner to cape_ctx;
revoke execute on function access.provisions() from public;

-- As before, and of a key that provisions.
create or replace function access.administers() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return (c.session is not null or access.provisions()) and (access.administration_of(c.agency)).id in (select access.realms(true));
end $$;

-- As before; and nothing of it is carried out by a key, whatever acts it writes.
create or replace function access.told_by_administrator(because_act uuid, its_type text, told jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.realm := access.administration_of(c.agency);
begin
  if c.session is null then raise exception 'not by a key' using errcode = '42501'; end if;
  if not access.administers() or not access.did(because_act, its_type, at.id, told) then raise exception 'administration without act' using errcode = '42501'; end if;
  return (select a.facts from acts.act a where a.id = because_act and a.realm = at.id and a.xid = pg_current_xact_id());
end $$;

-- A new key, as the act says: with an account that reaches the administration of its agency, and nothing else, as long as the key lasts.
create function access.make_key(because_act uuid, of_key uuid, key_hash bytea, beginning text) returns void
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
  insert into access.member (country, realm, actor, capacity, track, may_write, until)
    values (at.country, at.id, made, 'access-administration', at.track, true, ends);
end $$;
alter function access.make_key(uuid, uuid, bytea, text) owner to cape_ctx;
revoke execute on function access.make_key(uuid, uuid, bytea, text) from public;
grant execute on function access.make_key(uuid, uuid, bytea, text) to cape_app;

-- Ends a key at this moment.
create function access.end_key(because_act uuid, of_key uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  of_account bigint;
begin
  perform access.told_by_administrator(because_act, 'api-key.end', jsonb_build_object('key', of_key));
  update access.api_key k set ended_at = clock_timestamp(), ended_by = c.actor where k.id = of_key and k.agency = c.agency and k.ended_at is null returning k.account into of_account;
  if not found then raise exception 'key' using errcode = '42501'; end if;
  update access.member m set until = clock_timestamp() where m.actor = of_account;
end $$;
alter function access.end_key(uuid, uuid) owner to cape_ctx;
revoke execute on function access.end_key(uuid, uuid) from public;
grant execute on function access.end_key(uuid, uuid) to cape_app;

-- The keys of the agency, without what they are, for those who administrate it in person.
create function access.administered_keys() returns table (id uuid, account bigint, name text, purpose text, shown text, verbs text[], last_day text, has_lapsed boolean,
    made_at timestamptz, made_by text, used_on text, ended_at timestamptz, ended_by text)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select k.id, k.account, a.name, k.purpose, k.shown, k.verbs, k.last_day::text, k.until <= clock_timestamp(), k.made_at, m.name, k.used_on::text, k.ended_at, e.name
    from access.api_key k join access.account a on a.id = k.account join access.account m on m.id = k.made_by left join access.account e on e.id = k.ended_by
    where k.agency = c.agency order by k.made_at desc, k.id;
end $$;
alter function access.administered_keys() owner to cape_ctx;
revoke execute on function access.administered_keys() from public;
grant execute on function access.administered_keys() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
