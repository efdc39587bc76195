-- That no act is committed without an entry that names it was asked by reading each whole entry of the transaction once for each act: a thousand acts in one
-- entry were a thousand times a thousand. Now an entry keeps the ids that it names beside its bytes, taken from the same value by the function that alone
-- writes entries, and an act looks for its own among them. What is demanded is the same: an entry of this transaction, in the log of the house of the act.

alter table audit.entry add column named uuid[];
-- Ids are random for the most part: trying to make them smaller costs each look, and brings little.
alter table audit.entry alter column named set storage external;

create or replace function audit.write(to_log smallint, of_session bytea, about jsonb) returns table (seq bigint, leaf bytea, session_n int)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  counted int;
  numbered bigint;
  grain bytea := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  entry bytea;
  h bytea;
  said uuid[];
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
  -- Of what the entry says in its bytes, and as it is written there: a name in another spelling names nothing.
  if jsonb_typeof(about -> 'commits') = 'array' then
    said := array(select (x ->> 'id')::uuid from jsonb_array_elements(about -> 'commits') x where x ->> 'table' = 'acts.act' and x -> 'id' = to_jsonb((x ->> 'id')::uuid));
  end if;
  insert into audit.entry as e (log, session, session_n, salt, bytes, leaf_hash, named) values (to_log, of_session, counted, grain, entry, h, nullif(said, '{}')) returning e.seq into numbered;
  insert into audit.open (log, seq, xid) values (to_log, numbered, pg_current_xact_id());
  return query select numbered, h, counted;
end $$;

-- Its plan is kept by each connection and may have been made while the log was empty, so it is told to use the index.
create or replace function audit.demand_entry() returns trigger language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
declare
  house smallint := (select u.agency from access.unit u where u.id = new.owner_unit);
begin
  if not exists (select 1 from audit.entry e where e.log = house and e.xid = new.xid and new.id = any (e.named)) then
    raise exception 'act without entry' using errcode = '42501';
  end if;
  return null;
end $$;
