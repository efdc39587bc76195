-- A person is told of a sign-in of theirs that is unlike those before: on the screens of their other sessions, until they have said that it was they,
-- and by a mail without content. Nothing is decided by it. docs/decisions/0145 says why so.
grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

alter table access.session
  -- What of it was unlike the sign-ins before: a device or a network that was not there before, or a long time without one.
  add column unusual text[] not null default '{}' check (unusual <@ '{device,network,long-away}'),
  -- When its person has said, in another session, that it was they.
  add column recognised_at timestamptz;
grant update (recognised_at) on access.session to cape_ctx;

-- What is unusual about a sign-in, beside those of the account before it. Of the first nothing is.
create function access.unusual_about(of_account bigint, its_device text, its_network text) returns text[] language sql stable set search_path = pg_catalog as $$
  select case when count(*) = 0 then '{}' else array_remove(array[
      case when not bool_or(s.device = its_device) then 'device' end,
      case when not coalesce(bool_or(s.network = its_network) filter (where s.started_at > clock_timestamp() - interval '180 days'), false) then 'network' end,
      case when max(s.started_at) < clock_timestamp() - interval '90 days' then 'long-away' end], null) end
    from access.session s where s.account = of_account and s.how in ('provider', 'passkey')
$$;
alter function access.unusual_about(bigint, text, text) owner to cape_ctx;
revoke execute on function access.unusual_about(bigint, text, text) from public;

-- As before (0155), and what of it is unusual.
create or replace function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text, begun jsonb) returns table (agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  proved timestamptz := case when begun ->> 'how' = 'provider' then coalesce(to_timestamp((begun ->> 'askedAt')::double precision / 1000), '-infinity') else clock_timestamp() end;
  odd text[] := '{}';
begin
  if begun ->> 'how' = 'operator' then return; end if;
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
  if begun ->> 'how' in ('provider', 'passkey') then odd := access.unusual_about(for_account, coalesce(begun ->> 'device', ''), coalesce(begun ->> 'network', '')); end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until, how, provider, subject, provider_session, passkey, device, network, proved_at, unusual)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours',
      begun ->> 'how', (begun ->> 'provider')::uuid, begun ->> 'subject', begun ->> 'session', decode(begun ->> 'passkey', 'hex'),
      coalesce(begun ->> 'device', ''), coalesce(begun ->> 'network', ''), least(proved, clock_timestamp()), odd);
  -- A network changes often, and is told on the screens alone.
  if odd && '{device,long-away}' then perform access.notice_mail(for_account); end if;
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;

-- One's own unusual sign-ins of the last thirty days, but the one in which it is asked, the newest first. `is_live`: it has not ended.
create function access.own_unusual_sign_ins() returns table (id uuid, device text, network text, started_at timestamptz, unusual text[], is_live boolean)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select s.id, s.device, s.network, s.started_at, s.unusual, s.revoked_at is null and s.until > clock_timestamp() and s.idle_until > clock_timestamp()
    from access.who() w join access.session s on s.account = w.actor
    where s.unusual <> '{}' and s.recognised_at is null and s.hash <> w.session and s.started_at > clock_timestamp() - interval '30 days'
    order by s.started_at desc, s.id
$$;
alter function access.own_unusual_sign_ins() owner to cape_ctx;
revoke execute on function access.own_unusual_sign_ins() from public;
grant execute on function access.own_unusual_sign_ins() to cape_app, cape_read;

-- The person of a session says of another of their sessions that it was they. A session says nothing of itself.
create function access.recognise_sign_in(token bytea, of_id uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.session x set recognised_at = clock_timestamp() from access.own_session(token) o
    where x.account = o.account and x.hash <> o.hash and x.id = of_id and x.unusual <> '{}' and x.recognised_at is null;
  return found;
end $$;
alter function access.recognise_sign_in(bytea, uuid) owner to cape_ctx;
revoke execute on function access.recognise_sign_in(bytea, uuid) from public;
grant execute on function access.recognise_sign_in(bytea, uuid) to cape_login;

-- As before (0161), and that a person has recognised a sign-in.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'session.recognise', 'passkey.add', 'passkey.end', 'recovery-code.make', 'recovery-code.use',
      'mail-address.ask', 'mail-address.confirm', 'mail-address.remove', 'notices.make-feed', 'notices.end-feed',
      'feedback.write', 'feedback.list', 'feedback.answer', 'feedback.close', 'privacy.set') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
