-- Setting up an empty installation by its pages: a right that the server prints and that one browser uses once, while there is no agency.
-- And the codes on paper by which a person who has lost every passkey comes in again. docs/decisions/0096 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

-- At most one row, for as long as nothing has been set up. What has been answered so far is sealed under a key that is not here.
create table access.first_start (
  single boolean primary key default true check (single),
  -- Of the code in the address; the newest counts.
  hash bytea not null check (length(hash) = 32),
  until timestamptz not null,
  opened_at timestamptz,
  -- Of the secret of the browser that has opened it.
  browser bytea check (length(browser) = 32),
  draft bytea check (length(draft) <= 65536),
  done_at timestamptz
);

-- Lets a person who has no passkey left make a new one, once. It is of random bits, of which only the hash is kept.
create table access.recovery_code (
  hash bytea primary key check (length(hash) = 32),
  account bigint not null references access.account,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  ended_at timestamptz
);
create index on access.recovery_code (account);

grant select, insert, update on access.first_start to cape_ctx;
grant select, insert on access.recovery_code to cape_ctx;
grant update (used_at, ended_at) on access.recovery_code to cape_ctx;
-- Used by access.set_up_first alone: only while there is no agency.
grant insert on access.agency, access.agency_key to cape_ctx;
grant usage on schema audit to cape_ctx;

-- Whether this database waits for its first agency: no demo, and nothing in it.
create function access.awaits_first_agency() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select not i.demo and not exists (select 1 from access.agency) from access.instance i
$$;
alter function access.awaits_first_agency() owner to cape_ctx;
revoke execute on function access.awaits_first_agency() from public;
grant execute on function access.awaits_first_agency() to cape_login;

-- Takes the hash of a new code in the place of the one before, for an hour. Null where there is nothing to set up.
create function access.offer_first_start(code_hash bytea) returns timestamptz language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  ends timestamptz := clock_timestamp() + interval '1 hour';
begin
  if not access.awaits_first_agency() then return null; end if;
  insert into access.first_start as f (hash, until) values (code_hash, ends)
    on conflict (single) do update set hash = excluded.hash, until = excluded.until, opened_at = null;
  return ends;
end $$;
alter function access.offer_first_start(bytea) owner to cape_ctx;
revoke execute on function access.offer_first_start(bytea) from public;
grant execute on function access.offer_first_start(bytea) to cape_login;

-- Opens it for one browser, and says what came of it. What a browser has answered under the code before stays its own, and no other's.
create function access.open_first_start(code bytea, browser_secret bytea) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  f access.first_start;
  theirs bytea := sha256(browser_secret);
begin
  if not access.awaits_first_agency() then return 'done'; end if;
  select * into f from access.first_start for update; -- of two browsers at once, the second finds what the first has done
  if f.hash is distinct from sha256(code) then return 'unknown'; end if;
  if f.until <= clock_timestamp() then return 'ended'; end if;
  if f.opened_at is not null then return case when f.browser = theirs then 'opened' else 'taken' end; end if;
  update access.first_start set opened_at = clock_timestamp(), browser = theirs, draft = case when f.browser = theirs then f.draft end;
  return 'opened';
end $$;
alter function access.open_first_start(bytea, bytea) owner to cape_ctx;
revoke execute on function access.open_first_start(bytea, bytea) from public;
grant execute on function access.open_first_start(bytea, bytea) to cape_login;

-- How far the browser of this secret is. Who did not open it learns no more than whether there is anything to set up.
create function access.first_start_of(browser_secret bytea) returns table (state text, draft bytea, until timestamptz)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  f access.first_start;
  found_state text;
begin
  select * into f from access.first_start;
  found_state := case
    when not access.awaits_first_agency() then 'done'
    when f.browser is null or f.browser is distinct from sha256(browser_secret) then 'unopened'
    when f.opened_at is null or f.until <= clock_timestamp() then 'ended'
    else 'open' end;
  return query select found_state, case when found_state = 'open' then f.draft end, case when found_state = 'open' then f.until end;
end $$;
alter function access.first_start_of(bytea) owner to cape_ctx;
revoke execute on function access.first_start_of(bytea) from public;
grant execute on function access.first_start_of(bytea) to cape_login;

-- Keeps what has been answered, sealed. False where that browser may not any more.
create function access.keep_first_start(browser_secret bytea, sealed bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.first_start f set draft = sealed
    where access.awaits_first_agency() and f.browser = sha256(browser_secret) and f.opened_at is not null and f.until > clock_timestamp();
  return found;
end $$;
alter function access.keep_first_start(bytea, bytea) owner to cape_ctx;
revoke execute on function access.keep_first_start(bytea, bytea) from public;
grant execute on function access.keep_first_start(bytea, bytea) to cape_login;

-- Writes into the log of the first agency that the operator has set it up, with the proof of the server. Called by access.set_up_first alone.
create function audit.append_first_set_up(told jsonb) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform audit.write(1::smallint, null, told || '{"verb":"installation.set-up","result":"done","actor":"operator","unit":0}'::jsonb);
end $$;
alter function audit.append_first_set_up(jsonb) owner to cape_audit;
revoke execute on function audit.append_first_set_up(jsonb) from public;
grant execute on function audit.append_first_set_up(jsonb) to cape_ctx;

-- Makes the first agency with a unit, its administrator with a passkey and codes on paper, and the entry that says so: once, for the browser
-- that has opened it, in the turn of all that set up a database. It gives no role but that of an administrator, in no capacity but theirs.
create function access.set_up_first(browser_secret bytea, made jsonb, key_fingerprint bytea, told jsonb) returns table (account bigint, agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  f access.first_start;
  a jsonb := made -> 'agency';
  u jsonb := made -> 'unit';
  p jsonb := made -> 'person';
begin
  perform pg_advisory_xact_lock(1262836051); -- the turn of npx cape migrate and npx cape setup
  select * into f from access.first_start for update;
  if not access.awaits_first_agency() or f.browser is distinct from sha256(browser_secret) or f.opened_at is null or f.until <= clock_timestamp() then return; end if;
  insert into access.agency (id, country, key, name_sv, name_en, kind) values (1, a ->> 'country', a ->> 'key', a ->> 'sv', a ->> 'en', a ->> 'kind');
  perform access.add_unit(1::smallint, 11, u ->> 'key', u ->> 'sv', u ->> 'en', u ->> 'messages', array(select jsonb_array_elements_text(u -> 'capacities')));
  insert into access.account (id, unit, kind, name, title_sv, title_en) values (1001, 11, 'person', p ->> 'name', p ->> 'title', p ->> 'title');
  insert into access.capacity_grant (account, capacity) values (1001, 'access-administration');
  insert into access.role_grant (account, role) values (1001, 'administrator');
  if not access.keep_passkey(1001, made -> 'passkey') then raise exception 'passkey' using errcode = '42501'; end if;
  insert into access.recovery_code (hash, account) select decode(c, 'hex'), 1001 from jsonb_array_elements_text(made -> 'codes') c;
  insert into access.agency_key (agency, epoch, fingerprint) values (1, 1, key_fingerprint);
  update access.first_start set done_at = clock_timestamp(), draft = null, browser = null;
  perform audit.append_first_set_up(told);
  return query select 1001::bigint, 1::smallint, 11;
end $$;
alter function access.set_up_first(bytea, jsonb, bytea, jsonb) owner to cape_ctx;
revoke execute on function access.set_up_first(bytea, jsonb, bytea, jsonb) from public;
grant execute on function access.set_up_first(bytea, jsonb, bytea, jsonb) to cape_login;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
