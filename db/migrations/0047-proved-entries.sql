-- No entry of the log that nobody has made: each bears an HMAC of the server, under a key that is not in the database. The
-- verifier asks for it, and for a sign-in at the beginning of each session. docs/decisions/0056 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

-- What was written before. Whoever still writes ends first, so that the number is whole. The next checkpoint of each log says
-- it too, signed; from then on nothing can be added to it.
lock table audit.entry in share mode;
create table audit.older (log smallint primary key, entries bigint not null, up_to bigint not null);
insert into audit.older (log, entries, up_to) select log, count(*), max(seq) from audit.entry group by log;
grant select on audit.older to cape_seal, cape_verify;
alter table audit.batch add column older_entries bigint, add column older_up_to bigint,
  add constraint both_or_neither check ((older_entries is null) = (older_up_to is null));

-- As before, and nothing without what looks like a proof: the key is not here, so whether it is one the verifier says. A server
-- that makes none, since it is older than this, stops here.
create or replace function audit.write(to_log smallint, of_session bytea, about jsonb) returns table (seq bigint, leaf bytea, session_n int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  counted int;
  numbered bigint;
  grain bytea := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  entry bytea;
  h bytea;
begin
  if coalesce(about ->> 'once', '') !~ '^[0-9a-f]{32}$' or coalesce(about ->> 'mac', '') !~ '^[0-9a-f]{64}$' then
    raise exception 'entry without proof' using errcode = '22023';
  end if;
  if of_session is not null then
    update access.session s set n = s.n + 1 where s.hash = of_session returning s.n into counted;
  end if;
  entry := convert_to(audit.canonical(about || jsonb_build_object('v', 2, 'log', to_log, 'session_n', counted,
    'session', encode(sha256(of_session), 'hex'), 'written', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), 'UTF8');
  h := sha256('\x00'::bytea || grain || entry);
  insert into audit.entry as e (log, session, session_n, salt, bytes, leaf_hash) values (to_log, of_session, counted, grain, entry, h) returning e.seq into numbered;
  insert into audit.open (log, seq, xid) values (to_log, numbered, pg_current_xact_id());
  return query select numbered, h, counted;
end $$;

-- Beginning a session gives where whoever it is belongs, so that the server can prove the entry that tells of it. No row: they may not.
drop function access.start_session(bigint, bytea, uuid, text);
create function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text) returns table (agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours');
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;
alter function access.start_session(bigint, bytea, uuid, text) owner to cape_ctx;
revoke execute on function access.start_session(bigint, bytea, uuid, text) from public;
grant execute on function access.start_session(bigint, bytea, uuid, text) to cape_login;

-- Whom a token signs in, so that its end, or a refusal, can be proved and written down.
drop function access.account_of(bytea);
create function access.account_of(token bytea) returns table (account bigint, agency smallint, unit int, sitting uuid)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select a.id, u.agency, u.id, s.sitting
    from access.session s join access.account a on a.id = s.account join access.unit u on u.id = a.unit
    where s.hash = sha256(token) and s.revoked_at is null
$$;
alter function access.account_of(bytea) owner to cape_ctx;
revoke execute on function access.account_of(bytea) from public;
grant execute on function access.account_of(bytea) to cape_login;

drop function audit.append_login(text, text, bigint, bytea, text);
create function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;
alter function audit.append_login(text, text, bigint, bytea, jsonb) owner to cape_audit;
revoke execute on function audit.append_login(text, text, bigint, bytea, jsonb) from public;
grant execute on function audit.append_login(text, text, bigint, bytea, jsonb) to cape_login;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
