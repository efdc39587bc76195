-- How a person comes in outside a demo: at the provider of their agency (OpenID Connect) or with a passkey, and only after an
-- invitation. Nothing here is a password. docs/decisions/0090 says why so.

grant create on schema access to cape_ctx;

-- What an account was to be tied to before there was anything to tie it to. Nothing was ever written there.
alter table access.account drop column issuer, drop column subject;

-- A place where people of one agency prove who they are. Its secret is sealed under a key that is not in the database.
create table access.provider (
  id uuid primary key,
  agency smallint not null references access.agency,
  key text not null unique,
  name_sv text not null,
  name_en text not null,
  issuer text not null check (issuer ~ '^https?://'),
  client_id text not null check (length(client_id) between 1 and 200),
  sealed_secret bytea,
  -- With which algorithms what it says of a person may be signed.
  algorithms text[] not null check (cardinality(algorithms) > 0 and not ('none' = any (algorithms))),
  scopes text[] not null default '{openid}' check ('openid' = any (scopes)),
  -- How sure it must be of a person, in its own words; null: as sure as it is.
  assurance text,
  active_from timestamptz not null default now(),
  active_until timestamptz,
  unique (issuer, client_id)
);
create function access.know_provider() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_key('a provider', new.key), access.demand_name('a provider', new.name_sv), access.demand_name('a provider', new.name_en);
  return new;
end $$;
revoke execute on function access.know_provider() from public;
create trigger know before insert or update of key, name_sv, name_en on access.provider for each row execute function access.know_provider();

-- Who a provider says that an account is. The same person may have an account in several units, each tied by an invitation of its own.
create table access.identity (
  issuer text not null,
  subject text not null check (length(subject) between 1 and 255),
  account bigint not null references access.account,
  tied_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (issuer, subject, account)
);
create index on access.identity (account);

-- A key that never leaves a person's device. The database has its public half.
create table access.passkey (
  id bytea primary key check (length(id) between 1 and 1023),
  account bigint not null references access.account,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  -- Whether a copy of it is kept by the maker of the device.
  backed_up boolean not null,
  label text not null check (length(label) between 1 and 60),
  added_at timestamptz not null default now(),
  used_at timestamptz,
  ended_at timestamptz
);
create index on access.passkey (account);

-- Lets its holder tie one account to a provider or a passkey, once, until it ends. It is of random bits, of which only the hash is kept.
create table access.invitation_code (
  hash bytea primary key check (length(hash) = 32),
  account bigint not null references access.account,
  made_at timestamptz not null default now(),
  until timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index on access.invitation_code (account);

-- What a provider has said of an end, once: said again, it is refused.
create table access.heard_end (provider uuid not null references access.provider, token bytea not null, until timestamptz not null, primary key (provider, token));

alter table access.session
  add column how text not null default 'demo' check (how in ('demo', 'provider', 'passkey')),
  add column provider uuid references access.provider,
  add column subject text,
  -- The provider's own name for the session there, so that its end there is its end here.
  add column provider_session text,
  -- What the browser says it is, and from which network it came: shown to its person, so that they know it again.
  add column device text not null default '',
  add column network text not null default '',
  -- When its person last proved who they are.
  add column proved_at timestamptz not null default now();
update access.session set proved_at = started_at;
create index on access.session (provider, provider_session) where provider is not null;

grant select on access.provider, access.identity, access.passkey, access.invitation_code, access.heard_end to cape_ctx;
grant insert on access.identity, access.passkey, access.heard_end to cape_ctx;
grant update (ended_at) on access.identity to cape_ctx;
grant update (used_at, ended_at) on access.invitation_code to cape_ctx;
grant update (counter, backed_up, used_at, ended_at) on access.passkey to cape_ctx;
grant delete on access.heard_end to cape_ctx;
grant update (proved_at) on access.session to cape_ctx;

-- The providers that are in use, with what the server needs to ask them. Their secrets are sealed.
create function access.providers() returns table (id uuid, agency smallint, key text, name_sv text, name_en text, house_sv text, house_en text, issuer text,
    client_id text, sealed_secret bytea, algorithms text[], scopes text[], assurance text)
  language sql stable security definer rows 10 set search_path = pg_catalog as $$
  select p.id, p.agency, p.key, p.name_sv, p.name_en, a.name_sv, a.name_en, p.issuer, p.client_id, p.sealed_secret, p.algorithms, p.scopes, p.assurance
    from access.provider p join access.agency a on a.id = p.agency
    where p.active_from <= clock_timestamp() and (p.active_until is null or p.active_until > clock_timestamp()) order by a.name_sv, p.name_sv, p.key
$$;
alter function access.providers() owner to cape_ctx;
revoke execute on function access.providers() from public;
grant execute on function access.providers() to cape_login;

-- What there is to choose from for one who has proved who they are: each account that is open, with what it may act as now.
create type access.place as (account bigint, agency smallint, unit int, name text, unit_sv text, unit_en text, house_sv text, house_en text, capacities text[]);
create function access.place_of(of_account bigint) returns setof access.place language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select a.id, u.agency, u.id, a.name, u.name_sv, u.name_en, g.name_sv, g.name_en,
      array(select k.capacity from access.capacity_grant k where k.account = a.id and k.active_from <= clock_timestamp()
        and (k.active_until is null or k.active_until > clock_timestamp()) group by k.capacity order by min(k.active_from), k.capacity)
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency
    where a.id = of_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp())
$$;
alter function access.place_of(bigint) owner to cape_ctx;
revoke execute on function access.place_of(bigint) from public;

-- The accounts of one identity, in the agency whose provider speaks: no provider speaks for another agency's people.
create function access.places_of_identity(by_provider uuid, by_subject text) returns setof access.place
  language sql stable security definer rows 2 set search_path = pg_catalog as $$
  select l.* from access.provider p join access.identity i on i.issuer = p.issuer and i.subject = by_subject and i.ended_at is null
    cross join lateral access.place_of(i.account) l
    where p.id = by_provider and l.agency = p.agency order by l.unit, l.account
$$;
alter function access.places_of_identity(uuid, text) owner to cape_ctx;
revoke execute on function access.places_of_identity(uuid, text) from public;
grant execute on function access.places_of_identity(uuid, text) to cape_login;

-- Whom an invitation is for. No row: it was never made, was used, or has ended.
create function access.invited(code bytea) returns setof access.place language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select l.* from access.invitation_code c cross join lateral access.place_of(c.account) l
    where c.hash = sha256(code) and c.used_at is null and c.ended_at is null and c.until > clock_timestamp()
$$;
alter function access.invited(bytea) owner to cape_ctx;
revoke execute on function access.invited(bytea) from public;
grant execute on function access.invited(bytea) to cape_login;

-- Uses up an invitation. Null where it cannot be used, also by a second one at the same moment.
create function access.use_invitation(code bytea) returns bigint language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  invited bigint;
begin
  update access.invitation_code c set used_at = clock_timestamp()
    where c.hash = sha256(code) and c.used_at is null and c.ended_at is null and c.until > clock_timestamp() returning c.account into invited;
  return invited;
end $$;
alter function access.use_invitation(bytea) owner to cape_ctx;
revoke execute on function access.use_invitation(bytea) from public;

-- Ties the account of an invitation to who the provider of its own agency says has come with it. False where it may not.
create function access.tie_identity(code bytea, by_provider uuid, by_subject text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  told access.provider;
  place access.place;
begin
  select p.* into told from access.provider p where p.id = by_provider;
  select i.* into place from access.invited(code) i;
  if told.id is null or place.account is null or place.agency <> told.agency then return false; end if;
  if access.use_invitation(code) is null then return false; end if;
  insert into access.identity as i (issuer, subject, account) values (told.issuer, by_subject, place.account)
    on conflict (issuer, subject, account) do update set ended_at = null; -- one that was ended by a recovery, and is let in again
  return true;
end $$;
alter function access.tie_identity(bytea, uuid, text) owner to cape_ctx;
revoke execute on function access.tie_identity(bytea, uuid, text) from public;
grant execute on function access.tie_identity(bytea, uuid, text) to cape_login;

-- As before, and how it began: at which provider and under which name there, in which browser, from which network.
drop function access.start_session(bigint, bytea, uuid, text);
create function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text, begun jsonb) returns table (agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return; end if;
  if begun ->> 'how' = 'demo' and not (select i.demo from access.instance i) then return; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until, how, provider, subject, provider_session, device, network)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours',
      begun ->> 'how', (begun ->> 'provider')::uuid, begun ->> 'subject', begun ->> 'session', coalesce(begun ->> 'device', ''), coalesce(begun ->> 'network', ''));
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;
alter function access.start_session(bigint, bytea, uuid, text, jsonb) owner to cape_ctx;
revoke execute on function access.start_session(bigint, bytea, uuid, text, jsonb) from public;
grant execute on function access.start_session(bigint, bytea, uuid, text, jsonb) to cape_login;

-- Notes what a provider has said of an end. False where it has said it before.
create function access.hear_end(by_provider uuid, token_id bytea, good_until timestamptz) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from access.heard_end h where h.until < clock_timestamp();
  insert into access.heard_end (provider, token, until) values (by_provider, token_id, good_until) on conflict do nothing;
  return found;
end $$;
alter function access.hear_end(uuid, bytea, timestamptz) owner to cape_ctx;
revoke execute on function access.hear_end(uuid, bytea, timestamptz) from public;
grant execute on function access.hear_end(uuid, bytea, timestamptz) to cape_login;

-- Ends the sessions that a provider began: of one person there, or of one session there. Gives each that ended, so that the log can tell of it.
create function access.end_sessions_of(by_provider uuid, of_subject text, of_session text)
  returns table (hash bytea, account bigint, agency smallint, unit int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if of_subject is null and of_session is null then return; end if;
  return query
    with ended as (
      update access.session s set revoked_at = clock_timestamp()
        where s.provider = by_provider and s.revoked_at is null and (of_session is null or s.provider_session = of_session)
          and (of_subject is null or s.subject = of_subject)
        returning s.hash, s.account, s.sitting
    ), sat as (
      update access.sitting t set ended_at = clock_timestamp() from ended where t.id = ended.sitting and t.ended_at is null returning t.id
    )
    select e.hash, e.account, u.agency, u.id from ended e join access.account a on a.id = e.account join access.unit u on u.id = a.unit;
end $$;
alter function access.end_sessions_of(uuid, text, text) owner to cape_ctx;
revoke execute on function access.end_sessions_of(uuid, text, text) from public;
grant execute on function access.end_sessions_of(uuid, text, text) to cape_login;

-- As before: what asks for a fresh sign-in takes a fresh proof too.
create or replace function access.demand_fresh_sign_in() returns void language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is null or not exists (select 1 from access.session s where s.hash = c.session and s.proved_at > clock_timestamp() - interval '15 minutes') then
    raise exception 'signed in too long ago' using errcode = 'CA058';
  end if;
end $$;

revoke create on schema access from cape_ctx;
