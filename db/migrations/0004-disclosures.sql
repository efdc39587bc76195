-- Letters: how chosen facts cross from house to house, and what their sender may know of it.

create schema disclosures;
grant usage on schema disclosures to cape_app, cape_read, cape_worker, cape_letter;
grant create on schema disclosures to cape_letter;
grant usage on schema access, acts to cape_letter;

-- A letter lies in the realm of its recipient, sealed to the recipient's house.
create table disclosures.letter (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- The domain whose snapshot it carries, in the words of the act of sending; or an answer.
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  to_unit int not null,
  sealed bytea not null check (length(sealed) <= 262144),
  posted_at timestamptz not null,
  primary key (country, realm, id)
);
-- Deliberately not unique: a unique index over all realms would answer whether a hidden letter exists.
create index on disclosures.letter (id);
select access.protect('disclosures.letter', 'truth');
-- Nobody posts by inserting: only the function below, which asks for the act that stands behind the letter.
revoke insert on disclosures.letter from cape_app, cape_worker;
drop policy add on disclosures.letter;
create policy add on disclosures.letter for insert to cape_letter with check (true);
create policy see_own_post on disclosures.letter for select to cape_letter using (true);
grant insert, select on disclosures.letter to cape_letter;
create policy prove on acts.act for select to cape_letter using (true);
grant select on acts.act to cape_letter;
grant select on access.unit, access.agency, access.realm to cape_letter;
grant execute on function access.who() to cape_letter;

-- Where an answer to a letter goes. No role of the server reads this table; only the functions that post.
create table disclosures.route (letter uuid primary key, from_unit int not null, from_country char(2) not null, from_realm bigint not null, from_stream uuid not null);
grant select, insert on disclosures.route to cape_letter;

-- Letters that were posted and not yet delivered, for the job that carries them. One that could not be carried twenty times
-- is set aside: it stays here, and is not tried again before an operator has found out why and says so.
create table disclosures.undelivered (
  letter uuid primary key,
  to_unit int not null,
  posted_at timestamptz not null,
  tries int not null default 0 check (tries >= 0),
  set_aside_at timestamptz,
  check (set_aside_at is null or tries >= 20)
);
grant select, insert, delete, update (tries, set_aside_at) on disclosures.undelivered to cape_letter;

-- Posts a letter that carries a snapshot. Asks for a `disclosure.send` by the same person in this very transaction, which
-- names this letter and this recipient, so that the log tells of every letter; the letter's kind is the one that the act
-- says. Gives back nothing about the recipient. Refuses an address that takes no letters. When it was posted is what the
-- database's own clock shows, in a demo too: nobody is shown it, and letters are carried in its order.
create function disclosures.post(send_act uuid, letter_id uuid, recipient int, contents bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
begin
  select x.* into a from acts.act x
    where x.id = send_act and x.type = 'disclosure.send' and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
      and x.facts ->> 'letter' = letter_id::text and x.facts ->> 'toUnit' = recipient::text;
  if not found then raise exception 'letter without act' using errcode = '42501'; end if;
  if coalesce(a.facts ->> 'kind', 'answer') = 'answer' or recipient = c.unit then raise exception 'letter' using errcode = '42501'; end if;
  insert into disclosures.letter (country, realm, id, kind, to_unit, sealed, posted_at)
    select r.country, r.id, letter_id, a.facts ->> 'kind', u.id, contents, clock_timestamp()
    from access.unit u join access.realm r on r.owner_unit = u.id and r.kind = 'track' and r.track = u.takes_letters_on
    where u.id = recipient;
  if not found then raise exception 'no letter-box' using errcode = 'CA002'; end if;
  insert into disclosures.route values (letter_id, c.unit, a.country, a.realm, a.stream);
  insert into disclosures.undelivered (letter, to_unit, posted_at) values (letter_id, recipient, clock_timestamp());
end $$;
alter function disclosures.post(uuid, uuid, int, bytea) owner to cape_letter;
revoke execute on function disclosures.post(uuid, uuid, int, bytea) from public;
grant execute on function disclosures.post(uuid, uuid, int, bytea) to cape_app;

-- Posts a return letter: received, or acknowledged. Asks for the act behind it in this transaction, by the unit that the
-- letter lies with, which names that letter: whatever that act is called, since every domain takes its own. The answer
-- goes where the letter came from. Gives the unit that the job must carry it to, which the letter has named to whom it
-- came; nothing about a person or a file over there.
create function disclosures.post_answer(answered uuid, because_act uuid, letter_id uuid, contents bytea) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  r disclosures.route;
begin
  if not exists (select 1 from acts.act x where x.id = because_act and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
      and x.facts ->> 'letter' = answered::text)
    or not exists (select 1 from disclosures.letter l where l.id = answered and l.to_unit = c.unit)
  then raise exception 'answer without act' using errcode = '42501'; end if;
  select x.* into r from disclosures.route x where x.letter = answered;
  if not found then raise exception 'answer without letter' using errcode = '42501'; end if;
  insert into disclosures.letter (country, realm, id, kind, to_unit, sealed, posted_at)
    values (r.from_country, r.from_realm, letter_id, 'answer', r.from_unit, contents, clock_timestamp());
  insert into disclosures.undelivered (letter, to_unit, posted_at) values (letter_id, r.from_unit, clock_timestamp());
  return r.from_unit;
end $$;
alter function disclosures.post_answer(uuid, uuid, uuid, bytea) owner to cape_letter;
revoke execute on function disclosures.post_answer(uuid, uuid, uuid, bytea) from public;
grant execute on function disclosures.post_answer(uuid, uuid, uuid, bytea) to cape_app, cape_worker;

-- Posts a reply: a letter with facts, to a letter that lies with the caller's unit. It goes where that one came from, which
-- may be another file than the one in which new letters arrive. Asks for the `disclosure.send` behind it as `post` does,
-- and that it names the unit that had written.
create function disclosures.post_reply(send_act uuid, letter_id uuid, answered uuid, contents bytea) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  r disclosures.route;
begin
  select x.* into a from acts.act x
    where x.id = send_act and x.type = 'disclosure.send' and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
      and x.facts ->> 'letter' = letter_id::text and x.facts ->> 'isReply' = 'true';
  if not found or coalesce(a.facts ->> 'kind', 'answer') = 'answer' then raise exception 'letter without act' using errcode = '42501'; end if;
  select x.* into r from disclosures.route x join disclosures.letter l on l.id = x.letter and l.to_unit = c.unit where x.letter = answered;
  if not found or a.facts ->> 'toUnit' <> r.from_unit::text then raise exception 'reply without letter' using errcode = '42501'; end if;
  insert into disclosures.letter (country, realm, id, kind, to_unit, sealed, posted_at)
    values (r.from_country, r.from_realm, letter_id, a.facts ->> 'kind', r.from_unit, contents, clock_timestamp());
  insert into disclosures.route values (letter_id, c.unit, a.country, a.realm, a.stream);
  insert into disclosures.undelivered (letter, to_unit, posted_at) values (letter_id, r.from_unit, clock_timestamp());
  return r.from_unit;
end $$;
alter function disclosures.post_reply(uuid, uuid, uuid, bytea) owner to cape_letter;
revoke execute on function disclosures.post_reply(uuid, uuid, uuid, bytea) from public;
grant execute on function disclosures.post_reply(uuid, uuid, uuid, bytea) to cape_app;

-- The key of the house that an answer must be sealed to, without telling which house it is.
create function disclosures.answer_house(answered uuid) returns smallint language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return (select u.agency from disclosures.route r join access.unit u on u.id = r.from_unit join disclosures.letter l on l.id = r.letter and l.to_unit = c.unit where r.letter = answered);
end $$;
alter function disclosures.answer_house(uuid) owner to cape_letter;
revoke execute on function disclosures.answer_house(uuid) from public;
grant execute on function disclosures.answer_house(uuid) to cape_app, cape_worker;

create function disclosures.to_deliver(at_most int) returns table (letter uuid, to_unit int) language sql stable security definer set search_path = pg_catalog as $$
  select letter, to_unit from disclosures.undelivered where set_aside_at is null order by posted_at, letter limit at_most
$$;
alter function disclosures.to_deliver(int) owner to cape_letter;
revoke execute on function disclosures.to_deliver(int) from public;
grant execute on function disclosures.to_deliver(int) to cape_worker;

-- Whether a letter still waits for its delivery: not delivered, and not set aside.
create function disclosures.waits(of_letter uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from disclosures.undelivered u where u.letter = of_letter and u.set_aside_at is null)
$$;
alter function disclosures.waits(uuid) owner to cape_letter;
revoke execute on function disclosures.waits(uuid) from public;
grant execute on function disclosures.waits(uuid) to cape_worker;

-- Counts one more try that failed, and sets the letter aside at the twentieth. It asks for no unit: what failed may be to
-- enter as that unit's letter-box. It deletes nothing, so the worst that it can do is to hold a letter up, in sight.
create function disclosures.failed(of_letter uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update disclosures.undelivered u set tries = u.tries + 1, set_aside_at = case when u.tries + 1 >= 20 then clock_timestamp() end
    where u.letter = of_letter and u.set_aside_at is null
$$;
alter function disclosures.failed(uuid) owner to cape_letter;
revoke execute on function disclosures.failed(uuid) from public;
grant execute on function disclosures.failed(uuid) to cape_worker;

-- How many letters lie set aside, in all houses together: a number for the operator, and nothing of any letter.
create function disclosures.set_aside() returns int language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from disclosures.undelivered where set_aside_at is not null
$$;
alter function disclosures.set_aside() owner to cape_letter;
revoke execute on function disclosures.set_aside() from public;
grant execute on function disclosures.set_aside() to cape_read;

-- A letter counts as delivered when the unit that it lies with has the act of its delivery, from this transaction or before:
-- the job may come twice.
create function disclosures.delivered(of_letter uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not exists (select 1 from acts.act x where x.id = of_letter and x.owner_unit = c.unit and x.type in ('disclosure.receive', 'disclosure.answer'))
  then raise exception 'not delivered' using errcode = '42501'; end if;
  delete from disclosures.undelivered u where u.letter = of_letter and u.to_unit = c.unit;
end $$;
alter function disclosures.delivered(uuid) owner to cape_letter;
revoke execute on function disclosures.delivered(uuid) from public;
grant execute on function disclosures.delivered(uuid) to cape_worker;

insert into access.job (kind) values ('disclosure.deliver');

-- What the sender may know of a crossing: sent, received, acknowledged, and never more.
create table disclosures.disclosure_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  about uuid not null,
  about_kind text not null,
  letter uuid not null,
  to_unit int not null,
  ground text not null,
  facts text[] not null,
  sent_at timestamptz not null,
  received_at timestamptz,
  acknowledged_at timestamptz,
  primary key (country, realm, id),
  unique (country, realm, letter)
);
create index on disclosures.disclosure_now (country, realm, about);
select access.protect('disclosures.disclosure_now', 'projection');

revoke create on schema disclosures from cape_letter;
