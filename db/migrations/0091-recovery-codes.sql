-- Coming in with a code on paper where every passkey is lost: it lets its person make a new one, once. docs/decisions/0096 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

-- Whether an account has the role of administrator now: they alone have codes on paper, since they invite everyone else.
create function access.is_administrator(of_account bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.role_grant g where g.account = of_account and g.role = 'administrator'
    and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
$$;
alter function access.is_administrator(bigint) owner to cape_ctx;
revoke execute on function access.is_administrator(bigint) from public;

-- Whose code it is. No row: it was never made, was used, or has ended, or its person is no administrator any more.
create function access.recovering(code bytea) returns setof access.place language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select l.* from access.recovery_code c cross join lateral access.place_of(c.account) l
    where c.hash = sha256(code) and c.used_at is null and c.ended_at is null and access.is_administrator(c.account)
$$;
alter function access.recovering(bytea) owner to cape_ctx;
revoke execute on function access.recovering(bytea) from public;
grant execute on function access.recovering(bytea) to cape_login;

-- The passkeys that its person has already, so that no device gets a second one.
create function access.passkeys_of_recovering(code bytea) returns table (id bytea, transports text[])
  language sql stable security definer rows 2 set search_path = pg_catalog as $$
  select p.id, p.transports from access.recovering(code) r join access.passkey p on p.account = r.account and p.ended_at is null order by p.added_at
$$;
alter function access.passkeys_of_recovering(bytea) owner to cape_ctx;
revoke execute on function access.passkeys_of_recovering(bytea) from public;
grant execute on function access.passkeys_of_recovering(bytea) to cape_login;

-- Stores the new passkey and uses the code up, both or neither. No row: the code cannot be used, or the passkey is known.
create function access.recover_passkey(code bytea, new_key jsonb) returns table (account bigint, agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  place access.place;
begin
  select r.* into place from access.recovering(code) r;
  if place.account is null or not access.keep_passkey(place.account, new_key) then return; end if;
  update access.recovery_code c set used_at = clock_timestamp() where c.hash = sha256(code) and c.used_at is null and c.ended_at is null;
  if not found then raise exception 'recovery code used meanwhile' using errcode = '40001'; end if;
  return query select place.account, place.agency, place.unit;
end $$;
alter function access.recover_passkey(bytea, jsonb) owner to cape_ctx;
revoke execute on function access.recover_passkey(bytea, jsonb) from public;
grant execute on function access.recover_passkey(bytea, jsonb) to cape_login;

-- Who of the agency came in with such a code within thirty days, for those who administrate it.
create function access.recovered_people() returns table (ref uuid, at timestamptz) language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref, max(r.used_at) from access.recovery_code r join access.account a on a.id = r.account join access.unit u on u.id = a.unit
      where u.agency = c.agency and r.used_at > clock_timestamp() - interval '30 days' group by a.ref;
end $$;
alter function access.recovered_people() owner to cape_ctx;
revoke execute on function access.recovered_people() from public;
grant execute on function access.recovered_people() to cape_app, cape_read;

-- How many of one's own codes are left. Null for a person who is no administrator, and has none.
create function access.own_recovery_codes() returns int language sql stable security definer set search_path = pg_catalog as $$
  select case when access.is_administrator(w.actor) then
      (select count(*)::int from access.recovery_code c where c.account = w.actor and c.used_at is null and c.ended_at is null) end
    from access.who() w
$$;
alter function access.own_recovery_codes() owner to cape_ctx;
revoke execute on function access.own_recovery_codes() from public;
grant execute on function access.own_recovery_codes() to cape_app, cape_read;

-- Takes new codes for an administrator who has just proved who they are, and ends those before. Says what came of it.
create function access.make_recovery_codes(token bytea, hashes bytea[]) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
begin
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  if not s.is_fresh then return 'not-fresh'; end if;
  if not access.is_administrator(s.account) then return 'not-administrator'; end if;
  perform 1 from access.account a where a.id = s.account for update; -- of two at once, the second ends what the first has made
  update access.recovery_code c set ended_at = clock_timestamp() where c.account = s.account and c.used_at is null and c.ended_at is null;
  insert into access.recovery_code (hash, account) select h, s.account from unnest(hashes) h;
  return 'done';
end $$;
alter function access.make_recovery_codes(bytea, bytea[]) owner to cape_ctx;
revoke execute on function access.make_recovery_codes(bytea, bytea[]) from public;
grant execute on function access.make_recovery_codes(bytea, bytea[]) to cape_login;

-- As before, and of codes on paper that were made or used, and of the address of a person.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'passkey.add', 'passkey.end', 'recovery-code.make', 'recovery-code.use',
      'mail-address.ask', 'mail-address.confirm', 'mail-address.remove') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
