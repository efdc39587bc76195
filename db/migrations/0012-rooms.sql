-- Rooms, and a person's several capacities: what changes who is in which realm while the system runs.
-- Every one of these functions rests on an act of the same transaction, so that the log tells of it.

grant create on schema access to cape_ctx;
grant execute on function access.random_realm() to cape_ctx;
grant insert on access.realm, access.member to cape_ctx;
grant update (may_write, until) on access.member to cape_ctx;
grant update (ended_at) on access.sitting to cape_ctx;
grant update (sitting) on access.session to cape_ctx;
grant usage on schema acts to cape_ctx;
create policy because on acts.act for select to cape_ctx using (xid = pg_current_xact_id());
grant select on acts.act to cape_ctx;

-- The act on which a membership of a room rests; empty for what an operator set up.
alter table access.member add column act uuid;

-- To which room a letter invites a unit. Only the functions below read it.
create table access.invitation (letter uuid primary key, country char(2) not null, realm bigint not null, unit int not null);
grant select, insert on access.invitation to cape_ctx;

-- Whether whoever acts here did this act, of this type, in this very transaction. `told` is what the act must say of itself.
create function access.did(because_act uuid, its_type text, in_realm bigint, told jsonb) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return exists (select 1 from acts.act a where a.id = because_act and a.xid = pg_current_xact_id() and a.type = its_type and a.actor = c.actor and a.owner_unit = c.unit
    and (in_realm is null or a.realm = in_realm) and a.facts @> told);
end $$;
alter function access.did(uuid, text, bigint, jsonb) owner to cape_ctx;
revoke execute on function access.did(uuid, text, bigint, jsonb) from public;

-- A room and its first member: the unit of whoever opens it, in the capacity they act in. The act is written after the room,
-- since it lies in it; the trigger below looks for it when the transaction ends.
create function access.open_room(because_act uuid, on_track text) returns table (country text, realm bigint)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  r bigint := access.random_realm();
begin
  if c.session is null then raise exception 'room' using errcode = '42501'; end if;
  insert into access.realm (country, id, kind, owner_unit, track) values (c.country, r, 'room', c.unit, on_track);
  insert into access.member (country, realm, unit, capacity, track, may_write, act) values (c.country, r, c.unit, c.capacity, on_track, true, because_act);
  return query select c.country, r;
end $$;
alter function access.open_room(uuid, text) owner to cape_ctx;
revoke execute on function access.open_room(uuid, text) from public;
grant execute on function access.open_room(uuid, text) to cape_app;

-- Notes that a letter invites a unit to a room. Only the unit that leads it invites, and only while it is open.
create function access.invite(because_act uuid, to_room bigint, invited int, by_letter uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.did(because_act, 'room.invite', to_room, jsonb_build_object('letter', by_letter, 'toUnit', invited)) then raise exception 'invitation without act' using errcode = '42501'; end if;
  insert into access.invitation (letter, country, realm, unit)
    select by_letter, r.country, r.id, invited from access.realm r
    where r.id = to_room and r.country = c.country and r.kind = 'room' and r.owner_unit = c.unit and invited <> c.unit and r.id in (select access.realms(true));
  if not found then raise exception 'invitation' using errcode = '42501'; end if;
end $$;
alter function access.invite(uuid, bigint, int, uuid) owner to cape_ctx;
revoke execute on function access.invite(uuid, bigint, int, uuid) from public;
grant execute on function access.invite(uuid, bigint, int, uuid) to cape_app;

-- The invited unit comes in, in the capacity of whoever answers for it, as long as the room is written in. No row: there is
-- no such invitation for this unit, or the room has ended; the two are not told apart.
create function access.join_room(by_letter uuid, because_act uuid) returns table (country text, realm bigint)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query insert into access.member as m (country, realm, unit, capacity, track, may_write, act)
    select r.country, r.id, c.unit, c.capacity, r.track, true, because_act
    from access.invitation i join access.realm r on r.country = i.country and r.id = i.realm
    where i.letter = by_letter and i.unit = c.unit and c.session is not null
      and exists (select 1 from access.member lead where lead.realm = r.id and lead.unit = r.owner_unit and lead.may_write)
      and not exists (select 1 from access.member already where already.realm = r.id and already.unit = c.unit)
    returning m.country::text, m.realm;
end $$;
alter function access.join_room(uuid, uuid) owner to cape_ctx;
revoke execute on function access.join_room(uuid, uuid) from public;
grant execute on function access.join_room(uuid, uuid) to cape_app;

create function access.demand_room_act() returns trigger language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
begin
  if not exists (select 1 from acts.act a where a.country = new.country and a.realm = new.realm and a.id = new.act and a.owner_unit = new.unit
    and a.capacity = new.capacity and a.xid = pg_current_xact_id() and a.type in ('room.open', 'room.join'))
  then raise exception 'member of a room without act' using errcode = '42501'; end if;
  return null;
end $$;
alter function access.demand_room_act() owner to cape_ctx;
revoke execute on function access.demand_room_act() from public;
create constraint trigger demand_room_act after insert on access.member deferrable initially deferred
  for each row when (new.act is not null) execute function access.demand_room_act();

-- From its end on nobody writes in a room, and its members still read, until each has taken its record.
create function access.end_room(because_act uuid, of_room bigint) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.did(because_act, 'room.end', of_room, '{}')
    or not exists (select 1 from access.realm r where r.id = of_room and r.country = c.country and r.kind = 'room' and r.owner_unit = c.unit)
  then raise exception 'end without act' using errcode = '42501'; end if;
  update access.member m set may_write = false where m.realm = of_room;
end $$;
alter function access.end_room(uuid, bigint) owner to cape_ctx;
revoke execute on function access.end_room(uuid, bigint) from public;
grant execute on function access.end_room(uuid, bigint) to cape_app;

-- The own unit goes out of a room that has ended: it has taken its record, and reads in the room no more.
create function access.leave_room(because_act uuid, of_room bigint) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.did(because_act, 'room.extract', null, '{}')
    or not exists (select 1 from access.realm r where r.id = of_room and r.country = c.country and r.kind = 'room')
    or exists (select 1 from access.member m where m.realm = of_room and m.may_write)
  then raise exception 'leaving without act' using errcode = '42501'; end if;
  update access.member m set until = now() where m.realm = of_room and m.unit = c.unit and (m.until is null or m.until > now());
end $$;
alter function access.leave_room(uuid, bigint) owner to cape_ctx;
revoke execute on function access.leave_room(uuid, bigint) from public;
grant execute on function access.leave_room(uuid, bigint) to cape_app;

-- Ends the sitting of this session and begins one in another capacity that its person holds. What still comes in the old
-- sitting is refused from then on (CA001). Nobody else's sitting changes, and no other session of this person either.
create function access.change_capacity(because_act uuid, new_sitting uuid, as_capacity text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is null or as_capacity = c.capacity
    or not access.did(because_act, 'sitting.change-capacity', null, jsonb_build_object('from', c.capacity, 'to', as_capacity))
    or not exists (select 1 from access.capacity_grant g where g.account = c.actor and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then raise exception 'capacity without act' using errcode = '42501'; end if;
  update access.sitting s set ended_at = clock_timestamp() where s.id = c.sitting and s.account = c.actor and s.ended_at is null;
  insert into access.sitting (id, account, capacity) values (new_sitting, c.actor, as_capacity);
  update access.session s set sitting = new_sitting where s.hash = c.session;
end $$;
alter function access.change_capacity(uuid, uuid, text) owner to cape_ctx;
revoke execute on function access.change_capacity(uuid, uuid, text) from public;
grant execute on function access.change_capacity(uuid, uuid, text) to cape_app;

-- A sitting that ended because its person went on in another capacity. It lies where the old capacity writes.
create table access.sitting_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  from_capacity text not null,
  to_capacity text not null,
  changed_at timestamptz not null,
  about uuid,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on access.sitting_now (country, realm, about, changed_at) where about is not null;
select access.protect('access.sitting_now', 'projection');

revoke create on schema access from cape_ctx;
