-- A yes that is taken back: what lies on its way stops, and who holds a copy is told.

grant create on schema disclosures to cape_letter;

-- On which yes a crossing rests (the act by which the person gave it), and what became of it once it was taken back.
alter table disclosures.disclosure_now
  add column consent uuid,
  add column withdrawn_at timestamptz,
  add column withdrawal uuid,
  add column withdrawal_received_at timestamptz,
  add column withdrawal_acknowledged_at timestamptz;
create index on disclosures.disclosure_now (country, realm, consent) where consent is not null;
create index on disclosures.disclosure_now (country, realm, withdrawal) where withdrawal is not null;

-- A letter that was stopped is taken out of the recipient's realm: nobody had received it, so nobody has a copy.
create policy take_back on disclosures.letter for delete to cape_letter using (true);
grant delete on disclosures.letter to cape_letter;

-- Whether a letter still waits. Its row is held until the transaction ends, so that a letter is either delivered or
-- stopped, and never both: whoever comes second waits, and finds it gone.
create or replace function disclosures.waits(of_letter uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform 1 from disclosures.undelivered u where u.letter = of_letter and u.set_aside_at is null for update;
  return found;
end $$;

-- Of these letters, those that the caller's own unit sent and that have not arrived, also those that were set aside. They
-- are held in the order of their ids, so that two who ask do not wait for each other.
create function disclosures.on_their_way(letters uuid[]) returns setof uuid language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select u.letter from disclosures.undelivered u
    where u.letter = any(letters) and exists (select 1 from disclosures.route r where r.letter = u.letter and r.from_unit = c.unit)
    order by u.letter for update;
end $$;
alter function disclosures.on_their_way(uuid[]) owner to cape_letter;
revoke execute on function disclosures.on_their_way(uuid[]) from public;
grant execute on function disclosures.on_their_way(uuid[]) to cape_app;

-- Stops a letter that has not arrived. Asks for the `disclosure.withdraw` behind it in this very transaction, by the unit
-- that had sent it, which names no letter to tell of it: there is nobody to tell.
create function disclosures.stop(withdraw_act uuid, stopped uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not exists (select 1 from acts.act x
      where x.id = withdraw_act and x.type = 'disclosure.withdraw' and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
        and x.facts ->> 'withdraws' = stopped::text and x.facts ->> 'letter' is null)
    or not exists (select 1 from disclosures.route r where r.letter = stopped and r.from_unit = c.unit)
  then raise exception 'stop without act' using errcode = '42501'; end if;
  delete from disclosures.undelivered u where u.letter = stopped;
  if not found then raise exception 'it has arrived' using errcode = '42501'; end if;
  delete from disclosures.letter l where l.id = stopped;
end $$;
alter function disclosures.stop(uuid, uuid) owner to cape_letter;
revoke execute on function disclosures.stop(uuid, uuid) from public;
grant execute on function disclosures.stop(uuid, uuid) to cape_app;

-- Posts a letter that follows one which has arrived: the yes that it rests on was taken back. It goes where that one lies.
-- Asks for the `disclosure.withdraw` behind it in this very transaction, by the unit that had sent that one.
create function disclosures.post_withdrawal(withdraw_act uuid, withdrawn uuid, letter_id uuid, contents bytea) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  a acts.act;
  l disclosures.letter;
begin
  select x.* into a from acts.act x
    where x.id = withdraw_act and x.type = 'disclosure.withdraw' and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
      and x.facts ->> 'withdraws' = withdrawn::text and x.facts ->> 'letter' = letter_id::text;
  if not found or not exists (select 1 from disclosures.route r where r.letter = withdrawn and r.from_unit = c.unit)
    or exists (select 1 from disclosures.undelivered u where u.letter = withdrawn)
  then raise exception 'letter without act' using errcode = '42501'; end if;
  select x.* into l from disclosures.letter x where x.id = withdrawn;
  if not found then raise exception 'nothing to follow' using errcode = '42501'; end if;
  insert into disclosures.letter (country, realm, id, kind, to_unit, sealed, posted_at)
    values (l.country, l.realm, letter_id, 'withdrawal', l.to_unit, contents, clock_timestamp());
  insert into disclosures.route values (letter_id, c.unit, a.country, a.realm, a.stream);
  insert into disclosures.undelivered (letter, to_unit, posted_at) values (letter_id, l.to_unit, clock_timestamp());
  return l.to_unit;
end $$;
alter function disclosures.post_withdrawal(uuid, uuid, uuid, bytea) owner to cape_letter;
revoke execute on function disclosures.post_withdrawal(uuid, uuid, uuid, bytea) from public;
grant execute on function disclosures.post_withdrawal(uuid, uuid, uuid, bytea) to cape_app;

-- A letter counts as delivered when the unit that it lies with has the act of its delivery: a withdrawal has one too.
create or replace function disclosures.delivered(of_letter uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not exists (select 1 from acts.act x where x.id = of_letter and x.owner_unit = c.unit
    and x.type in ('disclosure.receive', 'disclosure.answer', 'disclosure.withdrawn'))
  then raise exception 'not delivered' using errcode = '42501'; end if;
  delete from disclosures.undelivered u where u.letter = of_letter and u.to_unit = c.unit;
end $$;

revoke create on schema disclosures from cape_letter;

-- Questions for somebody's first answers, with the unit that asked and with the one that is asked.
create table inspections.answers_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('inspections.answers_now', 'projection');
