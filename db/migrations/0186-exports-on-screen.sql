-- A whole agency taken out on screen: asked for by one administrator, agreed to by another who brings the key that it is sealed to, made without a request,
-- fetched by who asked. docs/decisions/0119 says why so.

grant create on schema access to cape_ctx, cape_lend;
insert into access.job (kind, expire_seconds) values ('agency-export.make', 21600);

create table access.agency_export (
  agency smallint not null references access.agency,
  -- Also the stream of its acts: two agencies may have the same.
  id uuid not null,
  state text not null default 'asked' check (state in ('asked', 'agreed', 'making', 'ready', 'declined', 'canceled', 'failed', 'expired')),
  asked_by bigint not null references access.account,
  asked_at timestamptz not null default clock_timestamp(),
  -- By the clock that people are shown, which may stand still or be another; what ends by itself ends by the clock of the database.
  asked_on timestamptz not null,
  answered_by bigint references access.account,
  answered_at timestamptz,
  -- To whom it is sealed: the public half of an age key. The other half is never here.
  recipient text check (recipient ~ '^age1[a-z0-9]{58}$'),
  -- When the state that it is in ends by itself.
  until timestamptz not null,
  attempt int not null default 0,
  heard_at timestamptz,
  done int not null default 0,
  whole int not null default 0,
  made_at timestamptz,
  bytes bigint,
  pieces int,
  digest bytea check (octet_length(digest) = 32),
  acts int,
  files int,
  damaged int,
  -- Until when who asked may fetch it without proving again who they are.
  open_until timestamptz,
  fetched_at timestamptz,
  ended_by bigint references access.account,
  ended_at timestamptz,
  fault text check (fault in ('no-room', 'fault')),
  primary key (agency, id),
  check ((state in ('asked', 'declined') or recipient is not null) or state in ('canceled', 'expired')),
  check (state <> 'ready' or pieces > 0)
);
create index on access.agency_export (asked_by);
create index on access.agency_export (answered_by);
create index on access.agency_export (ended_by);
grant select, insert, update on access.agency_export to cape_ctx;
grant select on access.agency_export to cape_lend;

-- The sealed file, as long as it is there to be fetched.
create table access.agency_export_piece (
  agency smallint not null,
  export uuid not null,
  piece int not null check (piece >= 0),
  sealed bytea not null check (octet_length(sealed) between 1 and 1048576),
  primary key (agency, export, piece),
  foreign key (agency, export) references access.agency_export
);
grant select, insert, delete on access.agency_export_piece to cape_ctx;

create table administration.agency_export_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.agency_export_now', 'projection');

-- What has ended by its time: its file goes.
create function access.end_old_agency_exports() returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  n int;
begin
  update access.agency_export x set state = 'expired', ended_at = x.until
    where x.state in ('asked', 'agreed', 'making', 'ready') and x.until <= clock_timestamp();
  get diagnostics n = row_count;
  delete from access.agency_export_piece p using access.agency_export x
    where x.agency = p.agency and x.id = p.export and x.state in ('canceled', 'failed', 'expired');
  return n;
end $$;
alter function access.end_old_agency_exports() owner to cape_ctx;
revoke execute on function access.end_old_agency_exports() from public;
grant execute on function access.end_old_agency_exports() to cape_worker;

-- Whether the person who acts here is another than who asked, as the database knows two people apart when one lets a third in again.
create function access.may_agree_to_export(x access.agency_export) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select access.may_confirm_recovery(row(x.id, x.asked_at, x.asked_by, x.asked_by, x.until, null)::access.recovery)
$$;
alter function access.may_agree_to_export(access.agency_export) owner to cape_ctx;
revoke execute on function access.may_agree_to_export(access.agency_export) from public;

-- The exports of the agency, the newest first: for those who administrate it.
create function access.agency_exports() returns table (id uuid, state text, asked_by text, is_own boolean, may_agree boolean, asked_at timestamptz, answered_by text,
    answered_at timestamptz, recipient text, until timestamptz, done int, whole int, made_at timestamptz, bytes text, pieces int, digest text, acts int, files int,
    damaged int, open_until timestamptz, fetched_at timestamptz, ended_by text, ended_at timestamptz, fault text)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select x.id, case when x.state in ('asked', 'agreed', 'making', 'ready') and x.until <= clock_timestamp() then 'expired' else x.state end,
      (select a.name from access.account a where a.id = x.asked_by), x.asked_by = c.actor, x.state = 'asked' and access.may_agree_to_export(x), x.asked_on,
      (select a.name from access.account a where a.id = x.answered_by), x.answered_at, x.recipient,
      case when x.state = 'asked' then x.asked_on + interval '1 day' else x.until end, x.done, x.whole, x.made_at, x.bytes::text, x.pieces,
      encode(x.digest, 'hex'), x.acts, x.files, x.damaged, x.open_until, x.fetched_at, (select a.name from access.account a where a.id = x.ended_by),
      case when x.state in ('asked', 'agreed', 'making', 'ready') and x.until <= clock_timestamp() then x.until else x.ended_at end, x.fault
    from access.agency_export x where x.agency = c.agency order by x.asked_at desc, x.id limit 100;
end $$;
alter function access.agency_exports() owner to cape_ctx;
revoke execute on function access.agency_exports() from public;
grant execute on function access.agency_exports() to cape_app, cape_read;

-- Carries out the act of that type of this transaction.
create function access.put_agency_export(because_act uuid, its_type text, of_export uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('export', of_export));
  x access.agency_export;
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act);
begin
  perform access.end_old_agency_exports();
  if its_type = 'agency-export.ask' then
    insert into access.agency_export (agency, id, asked_by, asked_on, until) values (c.agency, of_export, c.actor, t, clock_timestamp() + interval '1 day');
    return;
  end if;
  select e.* into x from access.agency_export e where e.agency = c.agency and e.id = of_export and e.state in ('asked', 'agreed', 'making', 'ready') for update;
  if x.id is null then raise exception 'export' using errcode = '42501'; end if;
  case its_type
    when 'agency-export.agree' then
      if x.state <> 'asked' or not access.may_agree_to_export(x) then raise exception 'export of one' using errcode = '42501'; end if;
      update access.agency_export e set state = 'agreed', answered_by = c.actor, answered_at = t, recipient = told ->> 'recipient',
        until = clock_timestamp() + interval '2 days' where e.agency = x.agency and e.id = x.id;
    when 'agency-export.decline' then
      if x.state <> 'asked' then raise exception 'export' using errcode = '42501'; end if;
      update access.agency_export e set state = 'declined', answered_by = c.actor, answered_at = t, ended_at = t
        where e.agency = x.agency and e.id = x.id;
    when 'agency-export.cancel' then
      update access.agency_export e set state = 'canceled', ended_by = c.actor, ended_at = t where e.agency = x.agency and e.id = x.id;
      delete from access.agency_export_piece p where p.agency = x.agency and p.export = x.id;
    when 'agency-export.fetch' then
      if x.state <> 'ready' or x.asked_by <> c.actor then raise exception 'export of another' using errcode = '42501'; end if;
      update access.agency_export e set open_until = clock_timestamp() + interval '12 hours', fetched_at = coalesce(e.fetched_at, clock_timestamp())
        where e.agency = x.agency and e.id = x.id;
    else raise exception 'no step of an export' using errcode = '42501';
  end case;
end $$;
alter function access.put_agency_export(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.put_agency_export(uuid, text, uuid) from public;
grant execute on function access.put_agency_export(uuid, text, uuid) to cape_app;

-- One piece of the sealed file: for who asked, as long as they may fetch it.
create function access.agency_export_piece(of_export uuid, of_piece int) returns bytea language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.administers() then return null; end if;
  return (select p.sealed from access.agency_export x join access.agency_export_piece p on p.agency = x.agency and p.export = x.id
    where x.agency = c.agency and x.id = of_export and x.asked_by = c.actor and x.state = 'ready' and x.until > clock_timestamp() and x.open_until > clock_timestamp()
      and p.piece = of_piece);
end $$;
alter function access.agency_export_piece(uuid, int) owner to cape_ctx;
revoke execute on function access.agency_export_piece(uuid, int) from public;
grant execute on function access.agency_export_piece(uuid, int) to cape_read;

-- For the job that makes one. What was begun and not heard of for two minutes was broken off, and is begun again from its beginning, five times at most.
create function access.take_agency_export(of_export uuid) returns table (attempt int, recipient text) language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is not null then raise exception 'job' using errcode = '42501'; end if;
  update access.agency_export x set state = 'failed', fault = 'fault', ended_at = clock_timestamp()
    where x.agency = c.agency and x.id = of_export and x.state = 'making' and x.attempt >= 5 and x.heard_at < clock_timestamp() - interval '2 minutes';
  delete from access.agency_export_piece p using access.agency_export x where x.agency = c.agency and x.id = of_export and p.agency = x.agency and p.export = x.id and x.state <> 'ready';
  return query
    update access.agency_export x set state = 'making', attempt = x.attempt + 1, heard_at = clock_timestamp(), done = 0, whole = 0
      where x.agency = c.agency and x.id = of_export and x.until > clock_timestamp()
        and (x.state = 'agreed' or x.state = 'making' and x.heard_at < clock_timestamp() - interval '2 minutes')
      returning x.attempt, x.recipient;
end $$;
alter function access.take_agency_export(uuid) owner to cape_ctx;
revoke execute on function access.take_agency_export(uuid) from public;
grant execute on function access.take_agency_export(uuid) to cape_worker;

-- How far it is; false where it was canceled meanwhile, or another has taken it over.
create function access.tell_agency_export(of_export uuid, of_attempt int, so_far int, of_all int) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  update access.agency_export x set heard_at = clock_timestamp(), done = so_far, whole = of_all
    where x.agency = c.agency and x.id = of_export and x.attempt = of_attempt and x.state = 'making' and c.session is null;
  return found;
end $$;
alter function access.tell_agency_export(uuid, int, int, int) owner to cape_ctx;
revoke execute on function access.tell_agency_export(uuid, int, int, int) from public;
grant execute on function access.tell_agency_export(uuid, int, int, int) to cape_worker;

create function access.put_agency_export_piece(of_export uuid, of_attempt int, of_piece int, bytes bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  update access.agency_export x set heard_at = clock_timestamp()
    where x.agency = c.agency and x.id = of_export and x.attempt = of_attempt and x.state = 'making' and c.session is null;
  if not found then return false; end if;
  insert into access.agency_export_piece (agency, export, piece, sealed) values (c.agency, of_export, of_piece, bytes);
  return true;
end $$;
alter function access.put_agency_export_piece(uuid, int, int, bytea) owner to cape_ctx;
revoke execute on function access.put_agency_export_piece(uuid, int, int, bytea) from public;
grant execute on function access.put_agency_export_piece(uuid, int, int, bytea) to cape_worker;

-- It is whole, or it could not be made (`why`).
create function access.finish_agency_export(of_export uuid, of_attempt int, why text, said jsonb) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is not null then raise exception 'job' using errcode = '42501'; end if;
  if why is null then
    update access.agency_export x set state = 'ready', made_at = clock_timestamp(), until = clock_timestamp() + interval '7 days', bytes = (said ->> 'bytes')::bigint,
        pieces = (select count(*) from access.agency_export_piece p where p.agency = x.agency and p.export = x.id), digest = decode(said ->> 'digest', 'hex'),
        acts = (said ->> 'acts')::int, files = (said ->> 'files')::int, damaged = (said ->> 'damaged')::int
      where x.agency = c.agency and x.id = of_export and x.attempt = of_attempt and x.state = 'making';
    return found;
  end if;
  update access.agency_export x set state = 'failed', fault = why, ended_at = clock_timestamp()
    where x.agency = c.agency and x.id = of_export and x.attempt = of_attempt and x.state = 'making';
  if not found then return false; end if;
  delete from access.agency_export_piece p where p.agency = c.agency and p.export = of_export;
  return true;
end $$;
alter function access.finish_agency_export(uuid, int, text, jsonb) owner to cape_ctx;
revoke execute on function access.finish_agency_export(uuid, int, text, jsonb) from public;
grant execute on function access.finish_agency_export(uuid, int, text, jsonb) to cape_worker;

-- What was broken off, with a unit in whose name it is made again: a server that ends takes its job with it.
create function access.broken_off_agency_exports() returns table (id uuid, unit int) language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select x.id, a.unit from access.agency_export x join access.account a on a.id = x.asked_by
  where x.state = 'making' and x.heard_at < clock_timestamp() - interval '2 minutes' and x.until > clock_timestamp()
$$;
alter function access.broken_off_agency_exports() owner to cape_ctx;
revoke execute on function access.broken_off_agency_exports() from public;
grant execute on function access.broken_off_agency_exports() to cape_worker;

-- The role that reads a whole agency is lent for one transaction, for an export that two have agreed to, and is taken back before the transaction ends,
-- whatever it does. No other transaction ever sees it lent.
create table access.lent (
  xid xid8 not null primary key default pg_current_xact_id(),
  agency smallint not null,
  export uuid not null,
  attempt int not null,
  at timestamptz not null default clock_timestamp(),
  foreign key (agency, export) references access.agency_export
);
create index on access.lent (agency, export);
grant select, insert, delete on access.lent to cape_lend; -- the last to lock it, for which nothing less is enough
grant select on access.lent to cape_ctx;
grant usage on schema access to cape_lend;
grant execute on function access.who() to cape_lend;

create function access.take_back_leaving() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  revoke cape_leave from cape_worker;
  return null;
end $$;
alter function access.take_back_leaving() owner to cape_lend;
revoke execute on function access.take_back_leaving() from public;
create constraint trigger take_back after insert on access.lent deferrable initially deferred for each row execute function access.take_back_leaving();

create function access.lend_leaving(of_export uuid, of_attempt int) returns smallint language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is not null or not exists (select 1 from access.agency_export x
    where x.agency = c.agency and x.id = of_export and x.attempt = of_attempt and x.state = 'making' and x.until > clock_timestamp()) then
    raise exception 'export' using errcode = '42501';
  end if;
  -- One at a time: the list of who is in which role belongs to all databases of the cluster.
  lock table access.lent in exclusive mode nowait;
  insert into access.lent (agency, export, attempt) values (c.agency, of_export, of_attempt);
  grant cape_leave to cape_worker;
  return c.agency;
end $$;
alter function access.lend_leaving(uuid, int) owner to cape_lend;
revoke execute on function access.lend_leaving(uuid, int) from public;
grant execute on function access.lend_leaving(uuid, int) to cape_worker;

-- Which agency the transaction is about. The owner says it; a server is believed only about the agency that the role was lent for in this transaction.
create or replace function access.leaving() returns smallint language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  said smallint := nullif(current_setting('cape.leaving', true), '')::smallint;
begin
  if session_user = 'cape_worker' and not exists (select 1 from access.lent l where l.xid = pg_current_xact_id_if_assigned() and l.agency = said) then return null; end if;
  return said;
end $$;
alter function access.leaving() owner to cape_ctx;
revoke execute on function access.leaving() from public;
grant execute on function access.leaving() to cape_leave, cape_ctx;
-- Asked once for each query, and not once for each row.
alter policy leave on acts.act using (realm in (select access.leaving_realms()) and owner_unit in (select u.id from access.unit u where u.agency = (select access.leaving())));
alter policy leave on keys.wrapped using (realm in (select access.leaving_realms()) and agency = (select access.leaving()));
alter policy leave on keys.key_of using (realm in (select access.leaving_realms()) and agency = (select access.leaving()));

revoke create on schema access from cape_ctx, cape_lend;
