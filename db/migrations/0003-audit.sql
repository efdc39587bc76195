-- The log of each house: what was done, seen and refused. One way in, no way to change, sealed in batches.

create schema audit;
grant usage on schema audit to cape_audit, cape_app, cape_read, cape_worker, cape_login, cape_seal, cape_verify;
grant create on schema audit to cape_audit;
grant usage on schema access to cape_audit;

create table audit.entry (
  log smallint not null,
  seq bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  session bytea,
  session_n int,
  salt bytea not null,
  bytes bytea not null,
  leaf_hash bytea not null,
  primary key (log, seq)
);
create index on audit.entry (log, xid);
-- What has no leaf yet, so that sealing costs what is new and not what there is. An entry that is missing here is still found
-- by the verifier, which asks every entry for its leaf.
create table audit.open (log smallint not null, seq bigint not null, xid xid8 not null, since timestamptz not null default clock_timestamp(), primary key (log, seq));
-- Whose turn it is to seal a log: whoever holds its row. A lock that only the sealer can take, so that nobody else can hold it up.
create table audit.turn (log smallint primary key);
create table audit.leaf (
  log smallint not null,
  idx bigint not null,
  seq bigint not null,
  hash bytea not null,
  primary key (log, idx),
  unique (log, seq)
);
create table audit.batch (
  log smallint not null,
  n int not null,
  cluster text not null,
  h xid8 not null,
  first bigint not null,
  count int not null,
  late int not null default 0,
  peaks bytea not null,
  root bytea not null,
  note text not null,
  signature bytea not null,
  primary key (log, n)
);
grant select, insert on audit.entry to cape_audit;
grant select, insert on audit.open to cape_audit;
grant select, insert, update on audit.turn to cape_seal;
grant select, delete on audit.open to cape_seal;
grant select, update (n) on access.session to cape_audit;
grant select on audit.entry, audit.leaf, audit.batch to cape_seal, cape_verify;
grant insert on audit.leaf, audit.batch to cape_seal;
grant select (hash, account, n) on access.session to cape_verify;
grant select on access.account to cape_verify;
-- Whether it reads a database that its own migrations have made.
grant usage on schema cape to cape_verify;
grant select on cape.migration to cape_verify;

-- RFC 8785 for what a log entry holds: objects, lists, text, whole numbers, true, false, null. Keys are plain ASCII.
create function audit.canonical(v jsonb) returns text language plpgsql immutable set search_path = pg_catalog as $$
begin
  case jsonb_typeof(v)
    when 'object' then
      return '{' || coalesce((select string_agg(to_json(e.key)::text || ':' || audit.canonical(e.value), ',' order by e.key collate "C") from jsonb_each(v) e), '') || '}';
    when 'array' then
      return '[' || coalesce((select string_agg(audit.canonical(e.value), ',' order by e.n) from jsonb_array_elements(v) with ordinality e(value, n)), '') || ']';
    when 'string' then return to_json(v #>> '{}')::text;
    else return v::text;
  end case;
end $$;
alter function audit.canonical(jsonb) owner to cape_audit;
revoke execute on function audit.canonical(jsonb) from public;

create function audit.write(to_log smallint, of_session bytea, about jsonb) returns table (seq bigint, leaf bytea, session_n int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  counted int;
  numbered bigint;
  grain bytea := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  entry bytea;
  h bytea;
begin
  if of_session is not null then
    update access.session s set n = s.n + 1 where s.hash = of_session returning s.n into counted;
  end if;
  entry := convert_to(audit.canonical(about || jsonb_build_object('v', 1, 'log', to_log, 'session_n', counted,
    'session', encode(sha256(of_session), 'hex'), 'written', to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), 'UTF8');
  h := sha256('\x00'::bytea || grain || entry);
  insert into audit.entry as e (log, session, session_n, salt, bytes, leaf_hash) values (to_log, of_session, counted, grain, entry, h) returning e.seq into numbered;
  insert into audit.open (log, seq, xid) values (to_log, numbered, pg_current_xact_id());
  return query select numbered, h, counted;
end $$;
alter function audit.write(smallint, bytea, jsonb) owner to cape_audit;
revoke execute on function audit.write(smallint, bytea, jsonb) from public;

-- The log says of no act that it was written, but of those that this transaction has written. `policy told` shows no others.
grant usage on schema acts to cape_audit;
create policy told on acts.act for select to cape_audit using (xid = pg_current_xact_id());
grant select on acts.act to cape_audit;
create function audit.refuse_other_commits(commits jsonb, of_actor bigint) returns void language plpgsql stable set search_path = pg_catalog set enable_seqscan = off as $$
declare
  c jsonb;
begin
  if jsonb_typeof(commits) not in ('null', 'array') then raise exception 'commits' using errcode = '42501'; end if;
  -- One by one, so that each is looked up by its id: asked for together, the planner reads every act that there is.
  for c in select * from jsonb_array_elements(case jsonb_typeof(commits) when 'array' then commits else '[]' end) loop
    if c ->> 'table' is distinct from 'acts.act'
      or not exists (select 1 from acts.act a where a.id = (c ->> 'id')::uuid and a.actor = of_actor) then
      raise exception 'commit without its act' using errcode = '42501';
    end if;
  end loop;
end $$;
alter function audit.refuse_other_commits(jsonb, bigint) owner to cape_audit;
revoke execute on function audit.refuse_other_commits(jsonb, bigint) from public;

-- No act is committed that no entry of the same transaction names, in the log of the house it belongs to.
-- Its plan is kept by each connection and may have been made while the log was empty, so it is told to use the index.
create function audit.demand_entry() returns trigger language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
declare
  house smallint := (select u.agency from access.unit u where u.id = new.owner_unit);
begin
  if not exists (select 1 from audit.entry e where e.log = house and e.xid = new.xid
    and convert_from(e.bytes, 'UTF8')::jsonb -> 'commits' @> jsonb_build_array(jsonb_build_object('table', 'acts.act', 'id', new.id))) then
    raise exception 'act without entry' using errcode = '42501';
  end if;
  return null;
end $$;
grant select on access.unit to cape_audit;
alter function audit.demand_entry() owner to cape_audit;
revoke execute on function audit.demand_entry() from public;
create constraint trigger demand_entry after insert on acts.act deferrable initially deferred for each row execute function audit.demand_entry();

-- The only way in for the server. Who did it is taken from the sealed context, never from the caller.
-- The number of the entry stays in here: it counts the entries of all houses.
create function audit.append(verb text, result text, about jsonb) returns table (leaf bytea, session_n int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if about ? 'commits' then perform audit.refuse_other_commits(about -> 'commits', c.actor); end if;
  return query select w.leaf, w.session_n from audit.write(c.agency, c.session, about || jsonb_build_object('verb', verb, 'result', result, 'actor', c.actor::text,
    'unit', c.unit, 'capacity', c.capacity, 'sitting', c.sitting, 'job', c.job)) w;
end $$;
grant execute on function access.who() to cape_audit;
alter function audit.append(text, text, jsonb) owner to cape_audit;
revoke execute on function audit.append(text, text, jsonb) from public;
grant execute on function audit.append(text, text, jsonb) to cape_app, cape_read, cape_worker;

-- Whether something has waited for its sealing for over a minute: it is told to whoever asks how the server is, so it says no more.
create function audit.is_behind() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from audit.open where since < clock_timestamp() - interval '1 minute')
$$;
alter function audit.is_behind() owner to cape_audit;
revoke execute on function audit.is_behind() from public;
grant execute on function audit.is_behind() to cape_read, cape_verify;

-- Sign-in and sign-out happen before and after there is a context.
create function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, at text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id, 'at', at))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;
grant select on access.account, access.unit to cape_audit;
alter function audit.append_login(text, text, bigint, bytea, text) owner to cape_audit;
revoke execute on function audit.append_login(text, text, bigint, bytea, text) from public;
grant execute on function audit.append_login(text, text, bigint, bytea, text) to cape_login;

-- A refusal of somebody whose capacity has ended: they can enter in none, and are refused all the same. Who it was is taken
-- from their live session, never from the caller.
create function audit.append_refusal(token bytea, verb text, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform audit.write(u.agency, s.hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', 'refused capacity', 'actor', a.id::text,
      'unit', u.id, 'sitting', s.sitting))
    from access.session s join access.account a on a.id = s.account join access.unit u on u.id = a.unit
    where s.hash = sha256(token) and s.revoked_at is null and s.until > clock_timestamp() and s.idle_until > clock_timestamp();
end $$;
alter function audit.append_refusal(bytea, text, jsonb) owner to cape_audit;
revoke execute on function audit.append_refusal(bytea, text, jsonb) from public;
grant execute on function audit.append_refusal(bytea, text, jsonb) to cape_login;

-- Which account a token signs in, so that its end can be written down.
create function access.account_of(token bytea) returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select account from access.session where hash = sha256(token) and revoked_at is null
$$;
alter function access.account_of(bytea) owner to cape_ctx;
revoke execute on function access.account_of(bytea) from public;
grant execute on function access.account_of(bytea) to cape_login;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
