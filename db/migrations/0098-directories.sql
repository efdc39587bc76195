-- The people and groups that a directory of an agency keeps in step by SCIM, and by which rules of an administrator its groups give roles.
-- Each change rests on an act of the same transaction, as in 0082; where a key has made it, on one of those that a key may make.
-- docs/decisions/0100 says why so.

grant create on schema access to cape_ctx;

-- At which provider its people prove who they are, and which of their names there the directory says in which attribute.
create table access.directory (
  agency smallint primary key references access.agency,
  id uuid not null,
  provider uuid references access.provider,
  subject_from text check (subject_from in ('userName', 'externalId')),
  check ((provider is null) = (subject_from is null))
);
-- What the members of a group get. Who has set a rule gets nothing by any.
create table access.directory_rule (
  agency smallint not null references access.agency,
  place int not null,
  group_name text not null check (group_name = lower(group_name)),
  role text check (role not in ('administrator', 'security-officer', 'data-protection-officer')),
  capacities text[] not null check (not 'access-administration' = any (capacities)),
  unit uuid,
  set_by bigint not null references access.account,
  primary key (agency, place)
);
create table access.directory_person (
  account bigint primary key references access.account,
  agency smallint not null references access.agency,
  user_name text not null check (length(user_name) between 1 and 255),
  external_id text check (length(external_id) between 1 and 255),
  -- Parts of the name and addresses, for the directory to read again.
  said jsonb not null,
  -- Whether its account was ended by the directory, which may open it again.
  closed boolean not null default false,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  gone_at timestamptz
);
create unique index on access.directory_person (agency, lower(user_name)) where gone_at is null;
create unique index on access.directory_person (agency, external_id) where gone_at is null;
create table access.directory_group (
  agency smallint not null references access.agency,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  external_id text check (length(external_id) between 1 and 255),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  gone_at timestamptz,
  primary key (agency, id)
);
create unique index on access.directory_group (agency, lower(name)) where gone_at is null;
create table access.directory_member (
  agency smallint not null,
  group_id uuid not null,
  account bigint not null references access.directory_person,
  primary key (agency, group_id, account),
  foreign key (agency, group_id) references access.directory_group (agency, id)
);
create index on access.directory_member (account);

-- What a group has given, it takes away again; what a person has given, it leaves.
alter table access.role_grant add column by_group boolean not null default false;
alter table access.capacity_grant add column by_group boolean not null default false;

grant select, insert, update on access.directory, access.directory_person, access.directory_group to cape_ctx;
grant select, insert, delete on access.directory_rule, access.directory_member to cape_ctx;
grant update (by_group) on access.role_grant, access.capacity_grant to cape_ctx;

create table administration.directory_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.directory_now', 'projection');
-- As before; and a key carries out what is named here and nothing else, whatever acts it writes.
create or replace function access.told_by_administrator(because_act uuid, its_type text, told jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.realm := access.administration_of(c.agency);
begin
  if c.session is null and (not access.provisions() or its_type <> all (array['account.provision', 'account.identify', 'account.change', 'account.reopen', 'account.end', 'account.unprovision',
      'account.give-role', 'account.end-role', 'account.give-capacity', 'account.end-capacity', 'directory-group.add', 'directory-group.change', 'directory-group.end'])) then
    raise exception 'not by a key' using errcode = '42501';
  end if;
  if not access.administers() or not access.did(because_act, its_type, at.id, told) then raise exception 'administration without act' using errcode = '42501'; end if;
  return (select a.facts from acts.act a where a.id = because_act and a.realm = at.id and a.xid = pg_current_xact_id());
end $$;

-- As before; a key finds those alone whom the directory keeps in step.
create or replace function access.account_here(of_ref uuid) returns access.account language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  found_here access.account;
begin
  select a.* into found_here from access.account a join access.unit u on u.id = a.unit where a.ref = of_ref and u.agency = c.agency and a.kind = 'person'
    and (c.session is not null or exists (select 1 from access.directory_person d where d.account = a.id and d.gone_at is null));
  if found_here.id is null then raise exception 'account' using errcode = '42501'; end if;
  return found_here;
end $$;

-- Whether what groups give rests on this person: they have made the key that acts, or set a rule. Such a person gets nothing by a group.
create function access.stands_behind(of_account bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.who() w join access.api_key k on k.agency = w.agency where k.made_by = of_account)
    or exists (select 1 from access.who() w join access.directory_rule r on r.agency = w.agency where r.set_by = of_account)
$$;
alter function access.stands_behind(bigint) owner to cape_ctx;
revoke execute on function access.stands_behind(bigint) from public;

-- As before, in person: what a person gives is theirs from then on, also where a group had given it.
create or replace function access.change_right(because_act uuid, its_type text, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref));
begin
  if (access.who()).session is null or told ? 'group' then raise exception 'not by a group' using errcode = '42501'; end if;
  case its_type
    when 'account.give-role' then
      perform access.put_right(of_account, 'role', told ->> 'role', (told ->> 'from')::timestamptz, (told ->> 'until')::timestamptz, 0);
      update access.role_grant g set by_group = false where g.account = of_account.id and g.role = told ->> 'role' and g.by_group;
    when 'account.give-capacity' then
      perform access.put_right(of_account, 'capacity', told ->> 'capacity', (told ->> 'from')::timestamptz, (told ->> 'until')::timestamptz, 0);
      update access.capacity_grant k set by_group = false where k.account = of_account.id and k.capacity = told ->> 'capacity' and k.by_group;
    when 'account.end-role' then perform access.end_right(of_account, 'role', told ->> 'role', (told ->> 'at')::timestamptz);
    when 'account.end-capacity' then perform access.end_right(of_account, 'capacity', told ->> 'capacity', (told ->> 'at')::timestamptz);
    else raise exception 'no change of rights' using errcode = '42501';
  end case;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;

-- Gives and takes what groups give, act by act of this transaction, in their order: only what a rule says of a group in which the person is, only
-- to those whom the directory keeps in step, nothing to who stands behind it, and it takes only what a group has given.
create function access.change_by_groups(because_acts uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.realm := access.administration_of(c.agency);
  behind bigint[] := array(select r.set_by from access.directory_rule r where r.agency = c.agency union select k.made_by from access.api_key k where k.agency = c.agency);
  done int := 0;
  one record;
  of_account access.account;
  its_kind text;
  word text;
  by_hand boolean;
  by_its_group boolean;
begin
  if not access.administers() then raise exception 'administration without act' using errcode = '42501'; end if;
  for one in select a.type, a.facts from unnest(because_acts) with ordinality n(id, place) join acts.act a on a.id = n.id
      where a.realm = at.id and a.xid = pg_current_xact_id() and a.actor = c.actor and a.owner_unit = c.unit and a.facts ? 'group'
        and a.type in ('account.give-role', 'account.end-role', 'account.give-capacity', 'account.end-capacity') order by n.place loop
    select x.* into of_account from access.account x join access.directory_person d on d.account = x.id and d.agency = c.agency and d.gone_at is null
      where x.ref = (one.facts ->> 'account')::uuid and x.kind = 'person' and x.id <> c.actor;
    if not found then raise exception 'account' using errcode = '42501'; end if;
    its_kind := split_part(one.type, '-', 2);
    word := one.facts ->> its_kind;
    select bool_or(not h.by_group), bool_or(h.by_group) into by_hand, by_its_group from (
      select g.by_group from access.role_grant g where its_kind = 'role' and g.account = of_account.id and g.role = word and (g.active_until is null or g.active_until > clock_timestamp())
      union all
      select k.by_group from access.capacity_grant k where its_kind = 'capacity' and k.account = of_account.id and k.capacity = word and (k.active_until is null or k.active_until > clock_timestamp())) h;
    if one.type like 'account.end-%' then
      if by_its_group is not true then raise exception 'not given by a group' using errcode = '42501'; end if;
      perform access.end_right(of_account, its_kind, word, null);
    else
      if by_hand is not null or word in ('administrator', 'access-administration', 'security-officer', 'data-protection-officer', 'log-review') or of_account.id = any (behind) or not exists (
        select 1 from access.directory_member m join access.directory_group g on g.agency = m.agency and g.id = m.group_id and g.gone_at is null
          join access.directory_rule r on r.agency = m.agency and r.group_name = lower(g.name)
          where m.account = of_account.id and m.agency = c.agency and m.group_id = (one.facts ->> 'group')::uuid
            and (r.unit is null or r.unit = (select u.ref from access.unit u where u.id = of_account.unit))
            and (case its_kind when 'role' then r.role = word else word = any (r.capacities) end)) then
        raise exception 'no rule gives this' using errcode = '42501';
      end if;
      perform access.put_right(of_account, its_kind, word, null, null, 0);
      update access.role_grant g set by_group = true where its_kind = 'role' and g.account = of_account.id and g.role = word and g.active_until is null;
      update access.capacity_grant k set by_group = true where its_kind = 'capacity' and k.account = of_account.id and k.capacity = word and k.active_until is null;
    end if;
    done := done + 1;
  end loop;
  if done <> cardinality(because_acts) then raise exception 'right without act' using errcode = '42501'; end if;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;
alter function access.change_by_groups(uuid[]) owner to cape_ctx;
revoke execute on function access.change_by_groups(uuid[]) from public;
grant execute on function access.change_by_groups(uuid[]) to cape_app;

-- As before, and whether it was the directory that has ended it.
create or replace function access.end_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.end', jsonb_build_object('account', of_ref));
  t timestamptz;
  at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0));
  t := clock_timestamp();
  at := greatest((told ->> 'at')::timestamptz, t);
  update access.account a set active_until = at where a.id = of_account.id;
  update access.directory_person d set closed = c.session is null where d.account = of_account.id;
  if at <= t then
    perform access.end_sessions(of_account);
    update access.device d set ended_at = coalesce(d.ended_at, t), locked_at = coalesce(d.locked_at, t) where d.account = of_account.id;
    update access.invitation_code v set ended_at = t where v.account = of_account.id and v.used_at is null and v.ended_at is null;
    update access.recovery_code r set ended_at = t where r.account = of_account.id and r.used_at is null and r.ended_at is null;
  else
    update access.invitation_code v set until = least(v.until, at) where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  end if;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;

-- The settings of the directory of the agency, for those who administrate it and for its keys.
create function access.directory_here() returns table (id uuid, provider uuid, subject_from text, rules jsonb) language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query select d.id, d.provider, d.subject_from,
      coalesce((select jsonb_agg(jsonb_build_object('group', r.group_name, 'role', r.role, 'capacities', r.capacities, 'unit', r.unit) order by r.place)
        from access.directory_rule r where r.agency = c.agency), '[]')
    from access.directory d where d.agency = c.agency;
end $$;
alter function access.directory_here() owner to cape_ctx;
revoke execute on function access.directory_here() from public;
grant execute on function access.directory_here() to cape_app, cape_read;

-- Sets them as the act says. A rule that stays the same stays that of the person who has set it.
create function access.set_directory(because_act uuid, of_id uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'directory.set', jsonb_build_object('directory', of_id));
  before access.directory_rule[] := array(select r from access.directory_rule r where r.agency = c.agency);
begin
  if told ->> 'provider' is not null and not exists (select 1 from access.provider p where p.id = (told ->> 'provider')::uuid and p.agency = c.agency and p.active_until is null) then
    raise exception 'provider' using errcode = '42501';
  end if;
  insert into access.directory as d (agency, id, provider, subject_from) values (c.agency, of_id, (told ->> 'provider')::uuid, told ->> 'subjectFrom')
    on conflict (agency) do update set provider = excluded.provider, subject_from = excluded.subject_from where d.id = of_id;
  if not found then raise exception 'directory' using errcode = '42501'; end if;
  delete from access.directory_rule r where r.agency = c.agency;
  insert into access.directory_rule (agency, place, group_name, role, capacities, unit, set_by)
    select c.agency, n.place, n.one ->> 'group', n.one ->> 'role', array(select jsonb_array_elements_text(n.one -> 'capacities')), (n.one ->> 'unit')::uuid,
      coalesce((select b.set_by from unnest(before) b where b.group_name = n.one ->> 'group' and b.role is not distinct from n.one ->> 'role'
        and b.capacities = array(select jsonb_array_elements_text(n.one -> 'capacities')) and b.unit is not distinct from (n.one ->> 'unit')::uuid limit 1), c.actor)
    from jsonb_array_elements(told -> 'rules') with ordinality n(one, place);
end $$;
alter function access.set_directory(uuid, uuid) owner to cape_ctx;
revoke execute on function access.set_directory(uuid, uuid) from public;
grant execute on function access.set_directory(uuid, uuid) to cape_app;

-- Those whom the directory keeps in step, of the agency and of no other.
create function access.directory_people(of_ref uuid default null) returns table (ref uuid, account bigint, unit uuid, unit_key text, capacities_of_unit text[], name text, title text,
    title_en text, active_until timestamptz, has_ended boolean, closed boolean, user_name text, external_id text, said jsonb, tied boolean, has_come_in boolean, stands_behind boolean,
    made_at timestamptz, changed_at timestamptz, roles jsonb, capacities jsonb, groups jsonb)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref, a.id, u.ref, u.key, access.capacities_of(u.id), a.name, a.title_sv, a.title_en, a.active_until, coalesce(a.active_until <= t, false), d.closed, d.user_name, d.external_id, d.said,
      exists (select 1 from access.identity i join access.directory s on s.agency = c.agency join access.provider p on p.id = s.provider and p.issuer = i.issuer where i.account = a.id and i.ended_at is null),
      access.has_come_in(a.id), access.stands_behind(a.id) or a.id = c.actor, d.made_at, d.changed_at,
      coalesce((select jsonb_agg(jsonb_build_object('word', g.role, 'from', g.active_from, 'until', g.active_until, 'byGroup', g.by_group) order by g.role)
        from access.role_grant g where g.account = a.id and (g.active_until is null or g.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('word', k.capacity, 'from', k.active_from, 'until', k.active_until, 'byGroup', k.by_group) order by k.capacity)
        from access.capacity_grant k where k.account = a.id and (k.active_until is null or k.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name)
        from access.directory_member m join access.directory_group g on g.agency = m.agency and g.id = m.group_id where m.account = a.id), '[]')
    from access.directory_person d join access.account a on a.id = d.account join access.unit u on u.id = a.unit
    where d.agency = c.agency and d.gone_at is null and (of_ref is null or a.ref = of_ref) order by d.made_at, a.ref;
end $$;
alter function access.directory_people(uuid) owner to cape_ctx;
revoke execute on function access.directory_people(uuid) from public;
grant execute on function access.directory_people(uuid) to cape_app, cape_read;

create function access.directory_groups(of_id uuid default null) returns table (id uuid, name text, external_id text, made_at timestamptz, changed_at timestamptz, members jsonb)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select g.id, g.name, g.external_id, g.made_at, g.changed_at,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.ref, 'name', a.name) order by a.name, a.ref)
        from access.directory_member m join access.account a on a.id = m.account where m.agency = g.agency and m.group_id = g.id), '[]')
    from access.directory_group g where g.agency = c.agency and g.gone_at is null and (of_id is null or g.id = of_id) order by g.made_at, g.id;
end $$;
alter function access.directory_groups(uuid) owner to cape_ctx;
revoke execute on function access.directory_groups(uuid) from public;
grant execute on function access.directory_groups(uuid) to cape_app, cape_read;

-- The open accounts of the agency that its provider knows by a name; more than one where a person works in two units.
create function access.accounts_of_subject(told_subject text) returns table (ref uuid, unit_key text, is_kept boolean) language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.provisions() then return; end if;
  return query
    select a.ref, u.key, exists (select 1 from access.directory_person d where d.account = a.id and d.gone_at is null)
    from access.directory s join access.provider p on p.id = s.provider join access.identity i on i.issuer = p.issuer and i.subject = told_subject and i.ended_at is null
    join access.account a on a.id = i.account join access.unit u on u.id = a.unit and u.agency = c.agency
    where s.agency = c.agency and a.kind = 'person' and (a.active_until is null or a.active_until > clock_timestamp());
end $$;
alter function access.accounts_of_subject(text) owner to cape_ctx;
revoke execute on function access.accounts_of_subject(text) from public;
grant execute on function access.accounts_of_subject(text) to cape_app;

-- Whether a person has, or has had, a way of their own to sign in.
create function access.has_come_in(of_account bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.identity i where i.account = of_account) or exists (select 1 from access.passkey p where p.account = of_account)
$$;
alter function access.has_come_in(bigint) owner to cape_ctx;
revoke execute on function access.has_come_in(bigint) from public;

-- Ties an account to who the provider of the directory says it is. No one stands behind themselves, and no name is that of two.
create function access.tie_by_directory(to_account access.account, its_subject text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.provider;
begin
  select p.* into at from access.directory s join access.provider p on p.id = s.provider where s.agency = c.agency and p.agency = c.agency and p.active_until is null;
  if at.id is null then raise exception 'no provider' using errcode = '42501'; end if;
  if exists (select 1 from access.accounts_of_subject(its_subject)) then raise exception 'known already' using errcode = '23505'; end if;
  if exists (select 1 from access.identity i where i.issuer = at.issuer and i.subject = its_subject and access.stands_behind(i.account)) then raise exception 'oneself' using errcode = '42501'; end if;
  -- A person who comes in already, or has come in, is never tied to another name: that would let who runs the directory take their place.
  if access.has_come_in(to_account.id) then raise exception 'comes in already' using errcode = '42501'; end if;
  -- Nor is a name whose account a person of the agency has ended.
  if exists (select 1 from access.identity i join access.account a on a.id = i.account left join access.directory_person d on d.account = a.id
    where i.issuer = at.issuer and i.subject = its_subject and a.active_until <= clock_timestamp() and not coalesce(d.closed, false)) then
    raise exception 'was ended' using errcode = '23505';
  end if;
  insert into access.identity (issuer, subject, account) values (at.issuer, its_subject, to_account.id);
end $$;
alter function access.tie_by_directory(access.account, text) owner to cape_ctx;
revoke execute on function access.tie_by_directory(access.account, text) from public;

-- Begins to keep a person in step: a new account, or the one by which the provider knows them already.
create function access.provision_person(because_act uuid, of_ref uuid, full_name text, work text, its_user_name text, its_external_id text, it_said jsonb, its_subject text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'account.provision', jsonb_build_object('account', of_ref));
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.xid = pg_current_xact_id() and a.owner_unit = c.unit limit 1);
  made access.account;
begin
  if not access.provisions() then raise exception 'no key' using errcode = '42501'; end if;
  if (told ->> 'adopted')::boolean then
    select a.* into made from access.account a join access.accounts_of_subject(its_subject) s on s.ref = a.ref where a.ref = of_ref and not s.is_kept;
    if made.id is null then raise exception 'account' using errcode = '42501'; end if;
    delete from access.directory_person d where d.account = made.id and d.gone_at is not null;
  else
    if exists (select 1 from access.account a join access.unit u on u.id = a.unit where a.ref = of_ref and u.agency = c.agency) then raise exception 'account' using errcode = '42501'; end if;
    insert into access.account as a (id, unit, kind, name, title_sv, title_en, ref)
      select access.random_realm(), u.id, 'person', full_name, work, work, of_ref from access.unit u where u.ref = (told ->> 'unit')::uuid and u.agency = c.agency
      returning a.* into made;
    if made.id is null then raise exception 'unit' using errcode = '42501'; end if;
    if its_subject is not null then perform access.tie_by_directory(made, its_subject); end if;
  end if;
  insert into access.directory_person (account, agency, user_name, external_id, said, made_at, changed_at) values (made.id, c.agency, its_user_name, its_external_id, it_said, t, t);
end $$;
alter function access.provision_person(uuid, uuid, text, text, text, text, jsonb, text) owner to cape_ctx;
revoke execute on function access.provision_person(uuid, uuid, text, text, text, text, jsonb, text) from public;
grant execute on function access.provision_person(uuid, uuid, text, text, text, text, jsonb, text) to cape_app;
grant delete on access.directory_person to cape_ctx;

-- How the directory calls a person. Where it says for the first time who they are at the provider, that ties them.
create function access.identify_person(because_act uuid, of_ref uuid, its_user_name text, its_external_id text, it_said jsonb, its_subject text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.identify', jsonb_build_object('account', of_ref));
  if its_subject is not null then perform access.tie_by_directory(of_account, its_subject); end if;
  update access.directory_person d set user_name = its_user_name, external_id = its_external_id, said = it_said where d.account = of_account.id and d.gone_at is null;
  if not found then raise exception 'account' using errcode = '42501'; end if;
end $$;
alter function access.identify_person(uuid, uuid, text, text, jsonb, text) owner to cape_ctx;
revoke execute on function access.identify_person(uuid, uuid, text, text, jsonb, text) from public;
grant execute on function access.identify_person(uuid, uuid, text, text, jsonb, text) to cape_app;

-- Opens an account again that the directory has ended, and no other.
create function access.reopen_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.reopen', jsonb_build_object('account', of_ref));
  update access.directory_person d set closed = false where d.account = of_account.id and d.closed and d.gone_at is null;
  if not found then raise exception 'not ended by the directory' using errcode = '42501'; end if;
  update access.account a set active_until = null where a.id = of_account.id;
end $$;
alter function access.reopen_account(uuid, uuid) owner to cape_ctx;
revoke execute on function access.reopen_account(uuid, uuid) from public;
grant execute on function access.reopen_account(uuid, uuid) to cape_app;

-- Keeps a person in step no longer. Their account has ended before.
create function access.unprovision_person(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.unprovision', jsonb_build_object('account', of_ref));
  if of_account.active_until is null or of_account.active_until > clock_timestamp() then raise exception 'still open' using errcode = '42501'; end if;
  delete from access.directory_member m where m.account = of_account.id;
  update access.directory_person d set gone_at = clock_timestamp() where d.account = of_account.id and d.gone_at is null;
end $$;
alter function access.unprovision_person(uuid, uuid) owner to cape_ctx;
revoke execute on function access.unprovision_person(uuid, uuid) from public;
grant execute on function access.unprovision_person(uuid, uuid) to cape_app;

-- A group of the directory, as the act says: its members are people of the agency whom the directory keeps in step.
create function access.put_directory_group(because_act uuid, its_type text, of_id uuid, its_name text, its_external_id text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('group', of_id));
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.xid = pg_current_xact_id() and a.owner_unit = c.unit limit 1);
  added int;
begin
  case its_type
    when 'directory-group.add' then
      insert into access.directory_group (agency, id, name, external_id, made_at, changed_at) values (c.agency, of_id, its_name, its_external_id, t, t);
    when 'directory-group.change' then
      update access.directory_group g set name = its_name, external_id = its_external_id, changed_at = t where g.agency = c.agency and g.id = of_id and g.gone_at is null;
      if not found then raise exception 'group' using errcode = '42501'; end if;
    when 'directory-group.end' then
      delete from access.directory_member m where m.agency = c.agency and m.group_id = of_id;
      update access.directory_group g set gone_at = clock_timestamp() where g.agency = c.agency and g.id = of_id and g.gone_at is null;
      if not found then raise exception 'group' using errcode = '42501'; end if;
      return;
    else raise exception 'no change of a group' using errcode = '42501';
  end case;
  delete from access.directory_member m using access.account a
    where m.agency = c.agency and m.group_id = of_id and a.id = m.account and a.ref in (select jsonb_array_elements_text(told -> 'removed')::uuid);
  insert into access.directory_member (agency, group_id, account)
    select c.agency, of_id, a.id from jsonb_array_elements_text(told -> 'added') n(ref) join access.account a on a.ref = n.ref::uuid
      join access.directory_person d on d.account = a.id and d.agency = c.agency and d.gone_at is null;
  get diagnostics added = row_count;
  if added <> jsonb_array_length(told -> 'added') then raise exception 'member' using errcode = '42501'; end if;
end $$;
alter function access.put_directory_group(uuid, text, uuid, text, text) owner to cape_ctx;
revoke execute on function access.put_directory_group(uuid, text, uuid, text, text) from public;
grant execute on function access.put_directory_group(uuid, text, uuid, text, text) to cape_app;

-- When something of a person was last changed by the directory.
create function access.note_in_step(of_ref uuid, at timestamptz) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
begin
  if not access.provisions() then raise exception 'no key' using errcode = '42501'; end if;
  update access.directory_person d set changed_at = greatest(d.changed_at, at) where d.account = of_account.id;
end $$;
alter function access.note_in_step(uuid, timestamptz) owner to cape_ctx;
revoke execute on function access.note_in_step(uuid, timestamptz) from public;
grant execute on function access.note_in_step(uuid, timestamptz) to cape_app;

-- Under which number the key that acts here writes its next acts: what it has said later counts as later, also within a moment.
alter table access.api_key add column said int not null default 0;
grant update (said) on access.api_key to cape_ctx;
create function access.number_of_key() returns table (device uuid, number int) language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.provisions() then raise exception 'no key' using errcode = '42501'; end if;
  return query update access.api_key k set said = k.said + 1 where k.account = c.actor returning k.id, k.said;
end $$;
alter function access.number_of_key() owner to cape_ctx;
revoke execute on function access.number_of_key() from public;
grant execute on function access.number_of_key() to cape_app;

revoke create on schema access from cape_ctx;
