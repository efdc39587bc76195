-- What an administrator changes. Each of these functions rests on an act of the same transaction, in the realm of the administration of
-- the agency, and carries out what that act says; of any other agency's people, units and providers it knows nothing.

create schema administration;
grant usage on schema administration to cape_app, cape_read, cape_worker;

-- A person's account, a unit and a provider, as their acts make them; what counts when a person enters is in the tables of access.
create table administration.account_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  absent_from date,
  absent_to date,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.account_now', 'projection');
create table administration.unit_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.unit_now', 'projection');
create table administration.provider_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.provider_now', 'projection');

grant create on schema access to cape_ctx;
grant insert on access.account, access.role_grant, access.capacity_grant, access.invitation_code, access.unit, access.provider to cape_ctx;
grant update (name, title_sv, title_en, active_until) on access.account to cape_ctx;
grant update (active_until) on access.role_grant, access.capacity_grant to cape_ctx;
grant update (name_sv, name_en) on access.unit to cape_ctx;
grant update (name_sv, name_en, sealed_secret, algorithms, scopes, assurance, active_until) on access.provider to cape_ctx;
grant update (until) on access.invitation_code to cape_ctx;
grant select on access.known_word to cape_ctx;
grant execute on function access.add_unit(smallint, int, text, text, text, text, text[]), access.demand_known(text, text), access.demand_key(text, text), access.demand_name(text, text) to cape_ctx;

-- Who has made an invitation: that person may not use it for themselves.
alter table access.invitation_code add column made_by bigint references access.account;
-- Who administers is asked at each change: a few of all roles.
create index on access.role_grant (role) where active_until is null;

create function access.keep_invitation_from_its_maker() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from access.invitation_code v join access.identity i on i.account = v.made_by and i.ended_at is null
      where v.account = new.account and i.issuer = new.issuer and i.subject = new.subject) then
    raise exception 'Who has made an invitation does not use it.' using errcode = '42501';
  end if;
  return new;
end $$;
alter function access.keep_invitation_from_its_maker() owner to cape_ctx;
revoke execute on function access.keep_invitation_from_its_maker() from public;
create trigger keep_from_maker before insert on access.identity for each row execute function access.keep_invitation_from_its_maker();

-- What the act of this transaction says, where the person who acts here administrates the agency and did it; otherwise nothing happens.
create function access.told_by_administrator(because_act uuid, its_type text, told jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.realm := access.administration_of(c.agency);
begin
  if not access.administers() or not access.did(because_act, its_type, at.id, told) then raise exception 'administration without act' using errcode = '42501'; end if;
  return (select a.facts from acts.act a where a.id = because_act and a.realm = at.id and a.xid = pg_current_xact_id());
end $$;
alter function access.told_by_administrator(uuid, text, jsonb) owner to cape_ctx;
revoke execute on function access.told_by_administrator(uuid, text, jsonb) from public;

-- The account of that name in the agency of the person who acts here.
create function access.account_here(of_ref uuid) returns access.account language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  found_here access.account;
begin
  select a.* into found_here from access.account a join access.unit u on u.id = a.unit where a.ref = of_ref and u.agency = c.agency and a.kind = 'person';
  if found_here.id is null then raise exception 'account' using errcode = '42501'; end if;
  return found_here;
end $$;
alter function access.account_here(uuid) owner to cape_ctx;
revoke execute on function access.account_here(uuid) from public;

-- The same, of another person: no one gives themselves anything.
create function access.account_of_another(of_ref uuid) returns access.account language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  found_here access.account := access.account_here(of_ref);
begin
  if found_here.id = (access.who()).actor then raise exception 'oneself' using errcode = '42501'; end if;
  return found_here;
end $$;
alter function access.account_of_another(uuid) owner to cape_ctx;
revoke execute on function access.account_of_another(uuid) from public;

-- Gives a role or a capacity from a time to a time, or changes until when it is held. The role of administrator brings its capacity.
create function access.put_right(to_account access.account, right_kind text, right_word text, starts timestamptz, ends timestamptz, place int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
begin
  if ends <= starts then raise exception 'period' using errcode = '42501'; end if;
  if right_kind = 'role' then
    update access.role_grant g set active_until = ends where g.account = to_account.id and g.role = right_word and (g.active_until is null or g.active_until > t);
    if not found then insert into access.role_grant (account, role, active_from, active_until) values (to_account.id, right_word, coalesce(starts, t), ends); end if;
    if right_word = 'administrator' then perform access.put_right(to_account, 'capacity', 'access-administration', starts, ends, place); end if;
  else
    if right_word <> 'access-administration' and not right_word = any (access.capacities_of(to_account.unit)) then raise exception 'capacity of no unit' using errcode = '42501'; end if;
    update access.capacity_grant k set active_until = ends where k.account = to_account.id and k.capacity = right_word and (k.active_until is null or k.active_until > t);
    -- The order in which they are given is the order in which they are offered.
    if not found then insert into access.capacity_grant (account, capacity, active_from, active_until)
      values (to_account.id, right_word, coalesce(starts, t - interval '1 second') + place * interval '1 millisecond', ends); end if;
  end if;
end $$;
alter function access.put_right(access.account, text, text, timestamptz, timestamptz, int) owner to cape_ctx;
revoke execute on function access.put_right(access.account, text, text, timestamptz, timestamptz, int) from public;

create function access.end_right(of_account access.account, right_kind text, right_word text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := greatest(at, clock_timestamp());
begin
  if right_kind = 'role' then
    update access.role_grant g set active_until = greatest(t, g.active_from) where g.account = of_account.id and g.role = right_word and (g.active_until is null or g.active_until > t);
    if right_word = 'administrator' then perform access.end_right(of_account, 'capacity', 'access-administration', at); end if;
  else
    update access.capacity_grant k set active_until = greatest(t, k.active_from) where k.account = of_account.id and k.capacity = right_word and (k.active_until is null or k.active_until > t);
  end if;
end $$;
alter function access.end_right(access.account, text, text, timestamptz) owner to cape_ctx;
revoke execute on function access.end_right(access.account, text, text, timestamptz) from public;

-- Takes a new code for an account and ends the one before it. Seven days.
create function access.put_invitation(for_account access.account, code_hash bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.invitation_code v set ended_at = clock_timestamp() where v.account = for_account.id and v.used_at is null and v.ended_at is null;
  insert into access.invitation_code (hash, account, until, made_by)
    values (code_hash, for_account.id, least(clock_timestamp() + interval '7 days', for_account.active_until), (access.who()).actor);
end $$;
alter function access.put_invitation(access.account, bytea) owner to cape_ctx;
revoke execute on function access.put_invitation(access.account, bytea) from public;

-- A new account with what the act gives it, and a code that lets its person in once.
create function access.invite_person(because_act uuid, new_ref uuid, full_name text, work_sv text, work_en text, code_hash bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'account.invite', jsonb_build_object('account', new_ref));
  made access.account;
  given record;
begin
  if exists (select 1 from access.account a join access.unit u on u.id = a.unit where a.ref = new_ref and u.agency = c.agency) then raise exception 'account' using errcode = '42501'; end if;
  insert into access.account as a (id, unit, kind, name, title_sv, title_en, ref)
    select access.random_realm(), u.id, 'person', full_name, work_sv, work_en, new_ref from access.unit u where u.ref = (told ->> 'unit')::uuid and u.agency = c.agency
    returning a.* into made;
  if made.id is null then raise exception 'unit' using errcode = '42501'; end if;
  for given in select r.* from jsonb_array_elements(told -> 'capacities') with ordinality r(one, place) loop
    perform access.put_right(made, 'capacity', given.one ->> 'word', (given.one ->> 'from')::timestamptz, (given.one ->> 'until')::timestamptz, given.place::int);
  end loop;
  for given in select r.* from jsonb_array_elements(told -> 'roles') with ordinality r(one, place) loop
    perform access.put_right(made, 'role', given.one ->> 'word', (given.one ->> 'from')::timestamptz, (given.one ->> 'until')::timestamptz, given.place::int + 100);
  end loop;
  perform access.put_invitation(made, code_hash);
end $$;
alter function access.invite_person(uuid, uuid, text, text, text, bytea) owner to cape_ctx;
revoke execute on function access.invite_person(uuid, uuid, text, text, text, bytea) from public;
grant execute on function access.invite_person(uuid, uuid, text, text, text, bytea) to cape_app;

-- A new code for a person who has never come in. One who has, and comes in no more, is let in again by two (access.recovery).
create function access.renew_invitation(because_act uuid, of_ref uuid, code_hash bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.renew-invitation', jsonb_build_object('account', of_ref));
  if exists (select 1 from access.identity i where i.account = of_account.id)
    or exists (select 1 from access.passkey p where p.account = of_account.id)
    or of_account.active_until <= clock_timestamp()
  then raise exception 'comes in already' using errcode = '42501'; end if;
  perform access.put_invitation(of_account, code_hash);
end $$;
alter function access.renew_invitation(uuid, uuid, bytea) owner to cape_ctx;
revoke execute on function access.renew_invitation(uuid, uuid, bytea) from public;
grant execute on function access.renew_invitation(uuid, uuid, bytea) to cape_app;

create function access.change_person(because_act uuid, of_ref uuid, full_name text, work_sv text, work_en text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.change', jsonb_build_object('account', of_ref));
  update access.account a set name = full_name, title_sv = work_sv, title_en = work_en where a.id = of_account.id;
end $$;
alter function access.change_person(uuid, uuid, text, text, text) owner to cape_ctx;
revoke execute on function access.change_person(uuid, uuid, text, text, text) from public;
grant execute on function access.change_person(uuid, uuid, text, text, text) to cape_app;

-- Gives or ends one role or one capacity, as the act of that type says.
create function access.change_right(because_act uuid, its_type text, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref));
begin
  case its_type
    when 'account.give-role' then perform access.put_right(of_account, 'role', told ->> 'role', (told ->> 'from')::timestamptz, (told ->> 'until')::timestamptz, 0);
    when 'account.give-capacity' then perform access.put_right(of_account, 'capacity', told ->> 'capacity', (told ->> 'from')::timestamptz, (told ->> 'until')::timestamptz, 0);
    when 'account.end-role' then perform access.end_right(of_account, 'role', told ->> 'role', (told ->> 'at')::timestamptz);
    when 'account.end-capacity' then perform access.end_right(of_account, 'capacity', told ->> 'capacity', (told ->> 'at')::timestamptz);
    else raise exception 'no change of rights' using errcode = '42501';
  end case;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;
alter function access.change_right(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.change_right(uuid, text, uuid) from public;
grant execute on function access.change_right(uuid, text, uuid) to cape_app;

-- Ends what lets a person in at this moment: sessions with their sittings. What comes after the transaction is refused everywhere.
create function access.end_sessions(of_account access.account) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0)); -- a session that begins meanwhile is there, or waits
  update access.sitting t set ended_at = clock_timestamp() from access.session s
    where s.account = of_account.id and s.revoked_at is null and t.id = s.sitting and t.ended_at is null;
  update access.session s set revoked_at = clock_timestamp() where s.account = of_account.id and s.revoked_at is null;
end $$;
alter function access.end_sessions(access.account) owner to cape_ctx;
revoke execute on function access.end_sessions(access.account) from public;

-- Ends an account at the time that the act says, or now; then sessions, phones and unused codes end with it. A phone still brings what it
-- holds, which is kept and not applied.
create function access.end_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.end', jsonb_build_object('account', of_ref));
  t timestamptz := clock_timestamp();
  at timestamptz := greatest((told ->> 'at')::timestamptz, t);
begin
  update access.account a set active_until = at where a.id = of_account.id;
  if at <= t then
    perform access.end_sessions(of_account);
    update access.device d set ended_at = coalesce(d.ended_at, t), locked_at = coalesce(d.locked_at, t) where d.account = of_account.id;
    update access.invitation_code v set ended_at = t where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  else
    update access.invitation_code v set until = least(v.until, at) where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  end if;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;
alter function access.end_account(uuid, uuid) owner to cape_ctx;
revoke execute on function access.end_account(uuid, uuid) from public;
grant execute on function access.end_account(uuid, uuid) to cape_app;

create function access.end_sessions_of_person(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.end-sessions', jsonb_build_object('account', of_ref));
  perform access.end_sessions(of_account);
end $$;
alter function access.end_sessions_of_person(uuid, uuid) owner to cape_ctx;
revoke execute on function access.end_sessions_of_person(uuid, uuid) from public;
grant execute on function access.end_sessions_of_person(uuid, uuid) to cape_app;

-- A new unit of the agency, in the capacities that the act names.
create function access.add_unit_here(because_act uuid, new_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'unit.add', jsonb_build_object('unit', new_ref));
  new_id int;
begin
  -- Two agencies at once would take the same number.
  perform pg_advisory_xact_lock(hashtextextended('numbers of units', 0));
  select coalesce(max(u.id), 0) + 1 into new_id from access.unit u;
  perform access.add_unit(c.agency, new_id, told ->> 'key', told ->> 'nameSv', told ->> 'nameEn', told ->> 'lettersOn', array(select jsonb_array_elements_text(told -> 'capacities')));
  update access.unit u set ref = new_ref where u.id = new_id;
end $$;
alter function access.add_unit_here(uuid, uuid) owner to cape_ctx;
revoke execute on function access.add_unit_here(uuid, uuid) from public;
grant execute on function access.add_unit_here(uuid, uuid) to cape_app;
grant update (ref) on access.unit to cape_ctx;

create function access.rename_unit(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'unit.rename', jsonb_build_object('unit', of_ref));
begin
  update access.unit u set name_sv = told ->> 'nameSv', name_en = told ->> 'nameEn' where u.ref = of_ref and u.agency = c.agency;
  if not found then raise exception 'unit' using errcode = '42501'; end if;
end $$;
alter function access.rename_unit(uuid, uuid) owner to cape_ctx;
revoke execute on function access.rename_unit(uuid, uuid) from public;
grant execute on function access.rename_unit(uuid, uuid) to cape_app;

-- Connects a provider, or changes how it is asked; its secret comes sealed and is kept where none is given.
create function access.put_provider(because_act uuid, its_type text, of_provider uuid, secret bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('provider', of_provider));
  named text[] := array(select jsonb_array_elements_text(told -> 'algorithms'));
  asked text[] := array(select jsonb_array_elements_text(told -> 'scopes'));
  -- From when and until when it holds is what the act says, by the clock that people are shown.
  t timestamptz := (select least(a.recorded_at, clock_timestamp()) from acts.act a where a.id = because_act);
begin
  case its_type
    when 'provider.connect' then
      if exists (select 1 from access.provider p where p.key = told ->> 'key' or (p.issuer = told ->> 'issuer' and p.client_id = told ->> 'clientId')) then
        raise exception 'provider' using errcode = 'CA081';
      end if;
      insert into access.provider (id, agency, key, name_sv, name_en, issuer, client_id, sealed_secret, algorithms, scopes, assurance, active_from)
        values (of_provider, c.agency, told ->> 'key', told ->> 'nameSv', told ->> 'nameEn', told ->> 'issuer', told ->> 'clientId', secret, named, asked, told ->> 'assurance', t);
    when 'provider.change' then
      update access.provider p set name_sv = told ->> 'nameSv', name_en = told ->> 'nameEn', algorithms = named, scopes = asked, assurance = told ->> 'assurance',
          sealed_secret = coalesce(secret, p.sealed_secret)
        where p.id = of_provider and p.agency = c.agency and p.active_until is null;
      if not found then raise exception 'provider' using errcode = '42501'; end if;
    when 'provider.end' then
      update access.provider p set active_until = t where p.id = of_provider and p.agency = c.agency and p.active_until is null;
      if not found then raise exception 'provider' using errcode = '42501'; end if;
      -- Those who have come in by it come in no more by it.
      update access.sitting t set ended_at = clock_timestamp() from access.session s
        where s.provider = of_provider and s.revoked_at is null and s.hash <> c.session and t.id = s.sitting and t.ended_at is null;
      update access.session s set revoked_at = clock_timestamp() where s.provider = of_provider and s.revoked_at is null and s.hash <> c.session;
    else raise exception 'no change of a provider' using errcode = '42501';
  end case;
end $$;
alter function access.put_provider(uuid, text, uuid, bytea) owner to cape_ctx;
revoke execute on function access.put_provider(uuid, text, uuid, bytea) from public;
grant execute on function access.put_provider(uuid, text, uuid, bytea) to cape_app;

revoke create on schema access from cape_ctx;
