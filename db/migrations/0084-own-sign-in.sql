-- What a person does with their own way to sign in: seeing, adding and ending passkeys and sessions, and proving again who they are.
-- docs/decisions/0092 says why so.

grant create on schema access to cape_ctx;

-- By what a session is named to its person: its hash names it in the log.
alter table access.session add column id uuid not null default gen_random_uuid();
create unique index on access.session (id);

-- Whose live session a token is, how it began, and whether its person has proved who they are within a quarter of an hour.
create function access.own_session(token bytea) returns table (hash bytea, account bigint, agency smallint, unit int, name text, unit_sv text, unit_en text,
    how text, provider uuid, subject text, is_fresh boolean, ref uuid)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select s.hash, l.account, l.agency, l.unit, l.name, l.unit_sv, l.unit_en, s.how, s.provider, s.subject, s.proved_at > clock_timestamp() - interval '15 minutes',
    (select a.ref from access.account a where a.id = s.account)
    from access.session s cross join lateral access.place_of(s.account) l
    where s.hash = sha256(token) and s.revoked_at is null and s.until > clock_timestamp() and s.idle_until > clock_timestamp()
$$;
alter function access.own_session(bytea) owner to cape_ctx;
revoke execute on function access.own_session(bytea) from public;
grant execute on function access.own_session(bytea) to cape_login;

-- One's own passkeys, the oldest first.
create function access.own_passkeys() returns table (id bytea, label text, added_at timestamptz, used_at timestamptz, is_this boolean)
  language sql stable security definer rows 2 set search_path = pg_catalog as $$
  select p.id, p.label, p.added_at, p.used_at, coalesce(p.id = (select s.passkey from access.session s where s.hash = w.session), false)
    from access.who() w join access.passkey p on p.account = w.actor and p.ended_at is null order by p.added_at, p.id
$$;
alter function access.own_passkeys() owner to cape_ctx;
revoke execute on function access.own_passkeys() from public;
grant execute on function access.own_passkeys() to cape_app, cape_read;

-- One's own sessions that are live, the newest first.
create function access.own_sessions() returns table (id uuid, how text, device text, network text, started_at timestamptz, last_at timestamptz, is_this boolean)
  language sql stable security definer rows 3 set search_path = pg_catalog as $$
  select s.id, s.how, s.device, s.network, s.started_at, greatest(s.started_at, s.idle_until - interval '30 minutes'), s.hash = w.session
    from access.who() w join access.session s on s.account = w.actor
    where s.revoked_at is null and s.until > clock_timestamp() and s.idle_until > clock_timestamp() order by s.started_at desc, s.id
$$;
alter function access.own_sessions() owner to cape_ctx;
revoke execute on function access.own_sessions() from public;
grant execute on function access.own_sessions() to cape_app, cape_read;

-- Whether a provider of the agency knows an account: then its last passkey may end.
create function access.is_known_at_provider(of_account bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.identity i join access.provider p on p.issuer = i.issuer
    join access.account a on a.id = i.account join access.unit u on u.id = a.unit and u.agency = p.agency
    where i.account = of_account and i.ended_at is null and p.active_from <= clock_timestamp() and (p.active_until is null or p.active_until > clock_timestamp()))
$$;
alter function access.is_known_at_provider(bigint) owner to cape_ctx;
revoke execute on function access.is_known_at_provider(bigint) from public;

create function access.am_known_at_provider() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select access.is_known_at_provider(w.actor) from access.who() w
$$;
alter function access.am_known_at_provider() owner to cape_ctx;
revoke execute on function access.am_known_at_provider() from public;
grant execute on function access.am_known_at_provider() to cape_app, cape_read;

create function access.passkeys_of_session(token bytea) returns table (id bytea, transports text[])
  language sql stable security definer rows 2 set search_path = pg_catalog as $$
  select p.id, p.transports from access.own_session(token) s join access.passkey p on p.account = s.account and p.ended_at is null order by p.added_at
$$;
alter function access.passkeys_of_session(bytea) owner to cape_ctx;
revoke execute on function access.passkeys_of_session(bytea) from public;
grant execute on function access.passkeys_of_session(bytea) to cape_login;

-- Stores a further passkey of the person of a session who has just proved who they are. Says what came of it.
create function access.add_passkey(token bytea, new_key jsonb) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
begin
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  if not s.is_fresh then return 'not-fresh'; end if;
  return case when access.keep_passkey(s.account, new_key) then 'done' else 'known' end;
end $$;
alter function access.add_passkey(bytea, jsonb) owner to cape_ctx;
revoke execute on function access.add_passkey(bytea, jsonb) from public;
grant execute on function access.add_passkey(bytea, jsonb) to cape_login;

-- Ends a passkey of the person of a session who has just proved who they are: never the last where no provider knows them.
create function access.end_passkey(token bytea, of_id bytea) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
  live int;
begin
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  if not s.is_fresh then return 'not-fresh'; end if;
  perform 1 from access.passkey p where p.account = s.account order by p.id for update; -- of two at once, the second finds what the first has left
  select count(*) into live from access.passkey p where p.account = s.account and p.ended_at is null;
  if live = 1 and not access.is_known_at_provider(s.account)
    and exists (select 1 from access.passkey p where p.id = of_id and p.account = s.account and p.ended_at is null) then return 'last'; end if;
  update access.passkey p set ended_at = clock_timestamp() where p.id = of_id and p.account = s.account and p.ended_at is null;
  return case when found then 'done' else 'none' end;
end $$;
alter function access.end_passkey(bytea, bytea) owner to cape_ctx;
revoke execute on function access.end_passkey(bytea, bytea) from public;
grant execute on function access.end_passkey(bytea, bytea) to cape_login;

-- Ends sessions of the person of a session, never that one itself: one by its name, those that a passkey began, or all. Gives each that ended.
create function access.end_own_sessions(token bytea, of_id uuid, of_passkey bytea) returns table (hash bytea)
  language plpgsql volatile security definer rows 3 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  s record;
begin
  select o.* into s from access.own_session(token) o;
  if s.account is null then return; end if;
  return query
    with ended as (
      update access.session x set revoked_at = clock_timestamp()
        where x.account = s.account and x.hash <> s.hash and x.revoked_at is null and (of_id is null or x.id = of_id)
          and (of_passkey is null or x.passkey = of_passkey)
        returning x.hash, x.sitting
    ), sat as (
      update access.sitting t set ended_at = clock_timestamp() from ended where t.id = ended.sitting and t.ended_at is null returning t.id
    )
    select e.hash from ended e;
end $$;
alter function access.end_own_sessions(bytea, uuid, bytea) owner to cape_ctx;
revoke execute on function access.end_own_sessions(bytea, uuid, bytea) from public;
grant execute on function access.end_own_sessions(bytea, uuid, bytea) to cape_login;

-- Notes that the person of a session has proved again who they are.
create function access.prove_session(token bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.session s set proved_at = clock_timestamp() from access.own_session(token) o where s.hash = o.hash;
  return found;
end $$;
alter function access.prove_session(bytea) owner to cape_ctx;
revoke execute on function access.prove_session(bytea) from public;
grant execute on function access.prove_session(bytea) to cape_login;

revoke create on schema access from cape_ctx;
