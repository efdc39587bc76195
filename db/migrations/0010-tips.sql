-- Tips: what somebody outside tells a house. Sealed to keys that this server does not have, under a number that only a code
-- leads to. No time of day, no language, no address of anybody lies in here, and no id that would tell when it was made.

create schema tips;
grant usage on schema tips to cape_app, cape_read, cape_worker, cape_public, cape_tip;
grant create on schema tips to cape_tip;
grant usage on schema access, acts to cape_tip;
grant select on access.unit, access.agency, access.realm to cape_tip;
grant execute on function access.who() to cape_tip;

-- Which unit reads tips of each wish. The operator says so, and nobody who is signed in: else a house could draw to itself
-- what is meant for another.
create table tips.desk (want text primary key check (want in ('tell', 'help')), unit int not null references access.unit);
grant select on tips.desk to cape_tip;

-- The keys that tips are sealed to, as folded from the acts of their units. Of each private half there is what its reader's
-- passphrase locks; the passphrase never comes here.
create table tips.key_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  recovery text not null check (recovery ~ '^age1[02-9ac-hj-np-z]{58}$'),
  locked jsonb not null,
  made_at timestamptz not null,
  primary key (country, realm, id)
);
create index on tips.key_now (country, realm, made_at desc, id desc);
select access.protect('tips.key_now', 'projection');
create policy seal_to on tips.key_now for select to cape_tip using (true);
grant select on tips.key_now to cape_tip;

create table tips.envelope (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  mailbox bytea not null check (length(mailbox) = 32),
  -- The key that it was sealed to.
  key uuid not null,
  sealed bytea not null check (length(sealed) in (4096, 16384, 65536, 262144)),
  answer_by date not null,
  -- The end of that day on the wall of the house.
  due_at timestamptz not null generated always as ((answer_by + time '23:59') at time zone 'Europe/Stockholm') stored,
  opened boolean not null default false,
  -- Whoever sent it asked not to be written to any more.
  stopped boolean not null default false,
  primary key (country, realm, id)
);
-- Deliberately not unique: a unique index over all realms would answer whether a hidden tip exists.
create index on tips.envelope (mailbox);
create index on tips.envelope (country, realm, due_at desc, id desc);
create index on tips.envelope (country, realm, due_at, id) where not opened;
create index on tips.envelope (id) where stopped;
select access.protect('tips.envelope', 'truth');
-- Nobody sends, opens or takes back by writing here: only the functions below, each of which asks what must be asked.
revoke insert on tips.envelope from cape_app, cape_worker;
drop policy add on tips.envelope;
create policy keep on tips.envelope for all to cape_tip using (true) with check (true);
grant select, insert, delete, update (opened, stopped) on tips.envelope to cape_tip;

-- What was written to and fro under one tip after it was opened: answers of the house, sealed to the code and to the key of
-- the unit; and what came back, sealed to that key. A day for what the house wrote, and none for what came back.
create table tips.message (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  tip uuid not null,
  place int not null check (place between 1 and 200),
  from_worker boolean not null,
  written_on date check ((written_on is null) = from_worker),
  sealed bytea not null check (length(sealed) in (4096, 16384, 65536, 262144)),
  primary key (country, realm, id),
  unique (country, realm, tip, place)
);
select access.protect('tips.message', 'truth');
revoke insert on tips.message from cape_worker;
drop policy add on tips.message;
create policy add on tips.message for insert to cape_app with check (realm in (select access.realms(true)) and not from_worker);
create policy keep on tips.message for all to cape_tip using (true) with check (true);
grant select, insert on tips.message to cape_tip;

-- What the house has done about a tip, as folded from its acts.
create table tips.tip_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  answer_by date not null,
  opened_at timestamptz not null,
  opened_by bigint not null,
  answered_at timestamptz,
  stopped_at timestamptz,
  answers int not null,
  primary key (country, realm, id)
);
select access.protect('tips.tip_now', 'projection');

create policy prove_opening on acts.act for select to cape_tip using (true);
grant select on acts.act to cape_tip;

-- Who reads what is sent with this wish, and the keys to seal it to. No row: nobody does, and tips are closed.
create function tips.desk_for(wish text) returns table (key uuid, recipient text, recovery text, unit_sv text, unit_en text, house_sv text, house_en text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select k.id, k.recipient, k.recovery, u.name_sv, u.name_en, g.name_sv, g.name_en
    from tips.desk d join access.unit u on u.id = d.unit join access.agency g on g.id = u.agency
    join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
    join tips.key_now k on k.country = r.country and k.realm = r.id
    where d.want = wish order by k.made_at desc, k.id desc limit 1
$$;
alter function tips.desk_for(text) owner to cape_tip;
revoke execute on function tips.desk_for(text) from public;
grant execute on function tips.desk_for(text) to cape_public;

-- Puts a tip where it belongs. Sent twice it is there once: the same code leads to the same number. `changed`: another key
-- has come in between, and it must be sealed anew.
create function tips.send(wish text, sealed_to uuid, box bytea, contents bytea, until date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(('x' || encode(substr(box, 1, 8), 'hex'))::bit(64)::bigint);
  if exists (select 1 from tips.envelope e where e.mailbox = box) then return 'there'; end if;
  insert into tips.envelope (country, realm, id, mailbox, key, sealed, answer_by)
    select k.country, k.realm, gen_random_uuid(), box, k.id, contents, until
      from tips.desk d join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
      join tips.key_now k on k.country = r.country and k.realm = r.id and k.id = sealed_to
      where d.want = wish;
  if not found then return 'changed'; end if;
  return 'kept';
end $$;
alter function tips.send(text, uuid, bytea, bytea, date) owner to cape_tip;
revoke execute on function tips.send(text, uuid, bytea, bytea, date) from public;
grant execute on function tips.send(text, uuid, bytea, bytea, date) to cape_public;

-- What lies under the number of a code, and the keys to seal to what is written back.
create function tips.look(box bytea) returns table (opened boolean, stopped boolean, answer_by date, recipient text, recovery text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select e.opened, e.stopped, e.answer_by, k.recipient, k.recovery
    from tips.envelope e join tips.key_now k on k.country = e.country and k.realm = e.realm and k.id = e.key
    where e.mailbox = box limit 1
$$;
alter function tips.look(bytea) owner to cape_tip;
revoke execute on function tips.look(bytea) from public;
grant execute on function tips.look(bytea) to cape_public;

create function tips.messages_in(box bytea) returns table (place int, from_worker boolean, written_on date, sealed bytea)
  language sql stable security definer rows 5 set search_path = pg_catalog as $$
  select m.place, m.from_worker, m.written_on, m.sealed
    from tips.envelope e join tips.message m on m.country = e.country and m.realm = e.realm and m.tip = e.id
    where e.mailbox = box order by m.place
$$;
alter function tips.messages_in(bytea) owner to cape_tip;
revoke execute on function tips.messages_in(bytea) from public;
grant execute on function tips.messages_in(bytea) to cape_public;

-- Takes a tip back, which is possible until somebody has opened it. False: it is not there, or was opened.
create function tips.take_back(box bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from tips.envelope e where e.mailbox = box and not e.opened;
  return found;
end $$;
alter function tips.take_back(bytea) owner to cape_tip;
revoke execute on function tips.take_back(bytea) from public;
grant execute on function tips.take_back(bytea) to cape_public;

-- Asks the house to stop writing. What was opened stays: it is a public record.
create function tips.stop(box bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update tips.envelope e set stopped = true where e.mailbox = box and e.opened;
  return found;
end $$;
alter function tips.stop(bytea) owner to cape_tip;
revoke execute on function tips.stop(bytea) from public;
grant execute on function tips.stop(bytea) to cape_public;

-- Writes back under a tip that somebody has opened. `id` was made when the form was shown, so that sent twice it is there once.
create function tips.write_back(box bytea, message_id uuid, contents bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  e tips.envelope;
begin
  select x.* into e from tips.envelope x where x.mailbox = box and x.opened and not x.stopped limit 1 for update;
  if not found then return false; end if;
  if exists (select 1 from tips.message m where m.country = e.country and m.realm = e.realm and m.tip = e.id and m.id = message_id) then return true; end if;
  if (select count(*) from tips.message m where m.country = e.country and m.realm = e.realm and m.tip = e.id and m.from_worker) >= 20 then return false; end if;
  insert into tips.message (country, realm, id, tip, place, from_worker, written_on, sealed)
    select e.country, e.realm, message_id, e.id, coalesce(max(m.place), 0) + 1, true, null, contents
      from tips.message m where m.country = e.country and m.realm = e.realm and m.tip = e.id;
  return true;
end $$;
alter function tips.write_back(bytea, uuid, bytea) owner to cape_tip;
revoke execute on function tips.write_back(bytea, uuid, bytea) from public;
grant execute on function tips.write_back(bytea, uuid, bytea) to cape_public;

-- Marks a tip as opened. Asks for a `tip.open` by the same person about it in this very transaction. Whoever takes it back at
-- the same moment is either first, and nothing can be opened; or too late, and is told so.
create function tips.open(tip uuid, because_act uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
begin
  select x.* into a from acts.act x where x.id = because_act and x.type = 'tip.open' and x.stream = tip and x.actor = c.actor and x.owner_unit = c.unit
    and x.xid = pg_current_xact_id();
  if not found then raise exception 'opened without act' using errcode = '42501'; end if;
  update tips.envelope e set opened = true where e.country = a.country and e.realm = a.realm and e.id = tip;
  if not found then raise exception 'taken back' using errcode = 'CA004'; end if;
end $$;
alter function tips.open(uuid, uuid) owner to cape_tip;
revoke execute on function tips.open(uuid, uuid) from public;
grant execute on function tips.open(uuid, uuid) to cape_app;

-- Tips whose sender asked not to be written to, for the job that has each of them written down in its house.
create function tips.to_stop(at_most int) returns table (tip uuid, to_unit int) language sql stable security definer set search_path = pg_catalog as $$
  select e.id, r.owner_unit from tips.envelope e join access.realm r on r.country = e.country and r.id = e.realm
    where e.stopped and not exists (select 1 from tips.tip_now t where t.country = e.country and t.realm = e.realm and t.id = e.id and t.stopped_at is not null)
    order by e.id limit at_most
$$;
create policy follow on tips.tip_now for select to cape_tip using (true);
grant select on tips.tip_now to cape_tip;
alter function tips.to_stop(int) owner to cape_tip;
revoke execute on function tips.to_stop(int) from public;
grant execute on function tips.to_stop(int) to cape_worker;

insert into access.job (kind) values ('tip.stop');

revoke create on schema tips from cape_tip;
