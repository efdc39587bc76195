-- Signing in with a passkey (WebAuthn). docs/decisions/0092 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

-- Challenges that have been answered, until no one could answer them anyway: none is answered twice. Nothing in them says whose they were.
create table access.used_challenge (hash bytea primary key check (length(hash) = 32), until timestamptz not null);
grant select, insert, delete on access.used_challenge to cape_ctx;

-- With which passkey a session began, so that its end is the end of the session.
alter table access.session add column passkey bytea references access.passkey;
create index on access.session (passkey) where passkey is not null;

-- Notes that a challenge was answered. False where it has been answered before.
create function access.use_challenge(of_challenge bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from access.used_challenge u where u.until < clock_timestamp();
  insert into access.used_challenge as u (hash, until) values (of_challenge, clock_timestamp() + interval '10 minutes') on conflict do nothing;
  return found;
end $$;
alter function access.use_challenge(bytea) owner to cape_ctx;
revoke execute on function access.use_challenge(bytea) from public;
grant execute on function access.use_challenge(bytea) to cape_login;

-- What an answer of a passkey is checked with. No row: it is not known here, or has ended.
create function access.find_passkey(of_id bytea) returns table (account bigint, public_key bytea, counter bigint)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select p.account, p.public_key, p.counter from access.passkey p where p.id = of_id and p.ended_at is null
$$;
alter function access.find_passkey(bytea) owner to cape_ctx;
revoke execute on function access.find_passkey(bytea) from public;
grant execute on function access.find_passkey(bytea) to cape_login;

-- The one account of a passkey, where it is open.
create function access.places_of_passkey(of_id bytea) returns setof access.place language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select l.* from access.passkey p cross join lateral access.place_of(p.account) l where p.id = of_id and p.ended_at is null
$$;
alter function access.places_of_passkey(bytea) owner to cape_ctx;
revoke execute on function access.places_of_passkey(bytea) from public;
grant execute on function access.places_of_passkey(bytea) to cape_login;

-- Notes that a passkey was used, and how often it says that it was. False where it has ended, or counts less than before: then it is a copy.
create function access.use_passkey(of_id bytea, counted bigint, is_backed_up boolean) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.passkey p set counter = counted, backed_up = is_backed_up, used_at = clock_timestamp()
    where p.id = of_id and p.ended_at is null and (p.counter < counted or (p.counter = 0 and counted = 0));
  return found;
end $$;
alter function access.use_passkey(bytea, bigint, boolean) owner to cape_ctx;
revoke execute on function access.use_passkey(bytea, bigint, boolean) from public;
grant execute on function access.use_passkey(bytea, bigint, boolean) to cape_login;

-- The passkeys that an invited person has already, so that no device gets a second one.
create function access.passkeys_of_invited(code bytea) returns table (id bytea, transports text[])
  language sql stable security definer rows 2 set search_path = pg_catalog as $$
  select p.id, p.transports from access.invited(code) i join access.passkey p on p.account = i.account and p.ended_at is null order by p.added_at
$$;
alter function access.passkeys_of_invited(bytea) owner to cape_ctx;
revoke execute on function access.passkeys_of_invited(bytea) from public;
grant execute on function access.passkeys_of_invited(bytea) to cape_login;

-- Stores a passkey. False where it is known already, of whomever.
create function access.keep_passkey(for_account bigint, new_key jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into access.passkey as p (id, account, public_key, counter, transports, backed_up, label)
    values (decode(new_key ->> 'id', 'hex'), for_account, decode(new_key ->> 'publicKey', 'hex'), (new_key ->> 'counter')::bigint,
      array(select jsonb_array_elements_text(new_key -> 'transports')), (new_key ->> 'backedUp')::boolean, new_key ->> 'label')
    on conflict do nothing;
  return found;
end $$;
alter function access.keep_passkey(bigint, jsonb) owner to cape_ctx;
revoke execute on function access.keep_passkey(bigint, jsonb) from public;

-- Stores the passkey of an invited person and uses the invitation up, both or neither. No row: the invitation cannot be used, or the passkey is known.
create function access.tie_passkey(code bytea, new_key jsonb) returns table (account bigint, agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  place access.place;
begin
  select i.* into place from access.invited(code) i;
  if place.account is null or not access.keep_passkey(place.account, new_key) then return; end if;
  if access.use_invitation(code) is null then raise exception 'invitation used meanwhile' using errcode = '40001'; end if;
  return query select place.account, place.agency, place.unit;
end $$;
alter function access.tie_passkey(bytea, jsonb) owner to cape_ctx;
revoke execute on function access.tie_passkey(bytea, jsonb) from public;
grant execute on function access.tie_passkey(bytea, jsonb) to cape_login;

-- As before, and with which passkey it began, which must be one of the account's own. Signing in at a provider proves who one is only at the
-- time that the provider names: one that lets a person in because it knows the browser has asked no one. Begun while all sessions of the
-- person are ended, it waits for that and then finds what is left.
create or replace function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text, begun jsonb) returns table (agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  proved timestamptz := case when begun ->> 'how' = 'provider' then coalesce(to_timestamp((begun ->> 'askedAt')::double precision / 1000), '-infinity') else clock_timestamp() end;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || for_account, 0));
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return; end if;
  if begun ->> 'how' = 'demo' and not (select i.demo from access.instance i) then return; end if;
  if begun ->> 'how' = 'passkey' and not exists (select 1 from access.passkey p
    where p.id = decode(begun ->> 'passkey', 'hex') and p.account = for_account and p.ended_at is null) then return; end if;
  if begun ->> 'how' = 'provider' and not exists (select 1 from access.identity i join access.provider v on v.issuer = i.issuer
    where v.id = (begun ->> 'provider')::uuid and i.subject = begun ->> 'subject' and i.account = for_account and i.ended_at is null) then return; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until, how, provider, subject, provider_session, passkey, device, network, proved_at)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours',
      begun ->> 'how', (begun ->> 'provider')::uuid, begun ->> 'subject', begun ->> 'session', decode(begun ->> 'passkey', 'hex'),
      coalesce(begun ->> 'device', ''), coalesce(begun ->> 'network', ''), least(proved, clock_timestamp()));
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;

-- As before, and of what people do with their own way to sign in, which has no realm and so no act.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'passkey.add', 'passkey.end') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
