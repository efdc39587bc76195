-- The key of the sealed context lies in no copy of the database. It was a row like any other, so it lay in every dump, and whoever
-- had a dump and could run SQL as cape_read could seal a context for anybody (decision 0054).
--
--  pg_dump leaves out what a generated column holds, so a restore makes another key.
--  The write-ahead log, a base backup and a standby leave out an unlogged table, so a copy of the disk has none.
--  Each start of a server makes a new one.
drop function access.make_mac_key();
drop table access.mac;

-- It says that it is immutable, since a generated column may rest on nothing else, and gives other bytes at every call: 64 of them,
-- as long as a block of SHA-256. Two that are drawn apart stand where HMAC would mix one key with two pads.
create function access.new_pad(only_row boolean) returns bytea language plpgsql immutable set search_path = pg_catalog as $$
begin
  return sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
end $$;
revoke execute on function access.new_pad(boolean) from public;
grant execute on function access.new_pad(boolean) to cape_ctx;

create unlogged table access.mac (
  only_row boolean primary key default true check (only_row),
  inner_pad bytea not null generated always as (access.new_pad(only_row)) stored,
  outer_pad bytea not null generated always as (access.new_pad(only_row)) stored
);
-- Statistics are kept in tables of their own, which are dumped or copied by rules of their own.
alter table access.mac alter inner_pad set statistics 0, alter outer_pad set statistics 0;
grant select, insert, delete, truncate on access.mac to cape_ctx;
insert into access.mac default values;

-- Who enters and what follows from it are asked in one statement, and a stable function sees what was there when that began:
-- not a key that was made in it.
alter function access.seal_context(text) volatile;

-- As before; and where there is no key, after a crash or in a copy of the disk, whoever enters first makes one.
create or replace function access.put_context(c access.context) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  m text := concat_ws('|', c.actor, c.unit, c.agency, c.country, c.capacity, coalesce(c.sitting::text, '-'), coalesce(encode(c.session, 'hex'), '-'),
    coalesce(c.job, '-'), pg_backend_pid(), extract(epoch from transaction_timestamp())::numeric);
  whole text := access.seal_context(m);
begin
  if whole is null then
    insert into access.mac default values on conflict do nothing;
    whole := access.seal_context(m);
    if whole is null then raise exception 'The key of the context was made by another transaction.' using errcode = '40001'; end if;
  end if;
  perform set_config('cape.who', whole, true);
end $$;

-- A new key, at the start of each server. Whoever has entered has read the table and so holds it to the end of the transaction:
-- this waits for them, and whoever enters meanwhile waits for this, so no context is sealed with one key and looked at with another.
create function access.renew_context_key() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  lock table access.mac in access exclusive mode;
  delete from access.mac;
  insert into access.mac default values;
end $$;
grant create on schema access to cape_ctx;
alter function access.renew_context_key() owner to cape_ctx;
revoke create on schema access from cape_ctx;
revoke execute on function access.renew_context_key() from public;
grant execute on function access.renew_context_key() to cape_login;
