-- Who is responsible for each matter, of whatever kind, and who acts as deputy of whom. docs/decisions/0098 says why so.

grant create on schema access to cape_ctx;

-- One row for each matter that has had a responsible person: a unit’s load is read from here, and not from each domain.
create table acts.responsible_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  kind text not null,
  owner bigint,
  since timestamptz not null,
  -- Who handed it over; null where the person took it.
  handed_by bigint,
  open boolean not null,
  primary key (country, realm, id)
);
create index on acts.responsible_now (country, realm, owner, kind) where open;
create index on acts.responsible_now (country, realm, owner, since desc, id desc) where open;
create index on acts.responsible_now (country, realm, owner, since desc, id desc) where open and handed_by <> owner;
select access.protect('acts.responsible_now', 'projection');
-- What each person has taken: read for the load of a unit.
create index on tasks.task_now (country, realm, owner) where open and owner is not null;

-- When a person is away and who stands in for them, for the people of their unit. The newest act of an administrator says it.
create table access.absence (
  account bigint primary key references access.account,
  from_day date not null,
  to_day date,
  deputy bigint references access.account
);
create index on access.absence (deputy) where deputy is not null;
grant select, insert, update, delete on access.absence to cape_ctx;
insert into access.absence (account, from_day, to_day, deputy)
  select a.id, (n.folded -> 'absence' ->> 'from')::date, (n.folded -> 'absence' ->> 'to')::date,
    (select d.id from access.account d where d.ref = (n.folded -> 'absence' ->> 'deputy')::uuid and d.unit = a.unit)
  from administration.account_now n join access.account a on a.ref = n.id
  where n.folded -> 'absence' ->> 'from' is not null
  on conflict (account) do nothing;

-- Carries out what an act of absence says. A deputy is of the same unit: no one comes into another’s files by standing in.
create function access.set_absence(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.set-absence', jsonb_build_object('account', of_ref)) -> 'absence';
begin
  delete from access.absence b where b.account = of_account.id;
  if told ->> 'from' is not null then
    insert into access.absence (account, from_day, to_day, deputy)
      values (of_account.id, (told ->> 'from')::date, (told ->> 'to')::date,
        (select d.id from access.account d where d.ref = (told ->> 'deputy')::uuid and d.unit = of_account.unit and d.kind = 'person'));
  end if;
end $$;
alter function access.set_absence(uuid, uuid) owner to cape_ctx;
revoke execute on function access.set_absence(uuid, uuid) from public;
grant execute on function access.set_absence(uuid, uuid) to cape_app;

-- The people of the unit of the person who acts here: whether each still has an account, their roles, into which of the files that are
-- written in here they come in the same capacity, and when they are away from a day on.
create function access.people_of_unit(from_day date) returns table (account bigint, ref uuid, name text, has_left boolean, leaves_at timestamptz, roles text[], realms text[],
    absent_from date, absent_to date, deputy bigint)
  language plpgsql stable security definer rows 30 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  return query
    select a.id, a.ref, a.name, coalesce(a.active_until <= t, false), a.active_until,
      array(select distinct g.role from access.role_grant g where g.account = a.id and g.active_from <= t and (g.active_until is null or g.active_until > t) order by 1),
      case when (select true from access.capacity_grant k where k.account = a.id and k.capacity = c.capacity and k.active_from <= t and (k.active_until is null or k.active_until > t) limit 1)
        then array(select distinct m.realm::text from access.member m
          where m.capacity = c.capacity and m.may_write and (m.until is null or m.until > t) and (m.unit = a.unit or m.actor = a.id)
            and m.realm in (select access.realms(true)) order by 1)
        else '{}' end,
      b.from_day, b.to_day, b.deputy
    from access.account a left join access.absence b on b.account = a.id and (b.to_day is null or b.to_day >= people_of_unit.from_day)
    where a.unit = c.unit and a.kind = 'person' and a.active_from <= t;
end $$;
alter function access.people_of_unit(date) owner to cape_ctx;
revoke execute on function access.people_of_unit(date) from public;
grant execute on function access.people_of_unit(date) to cape_app, cape_read;

-- For whom the person who acts here stands in on a day: people of the same unit who hold the same capacity. `slack` is how many days a clock may
-- differ from the one by which the day was said.
create function access.stands_in_for(on_day date, slack int default 0) returns setof bigint
  language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query
    select b.account from access.absence b join access.account a on a.id = b.account
    where b.deputy = c.actor and a.unit = c.unit and b.from_day - slack <= on_day and (b.to_day is null or b.to_day + slack >= on_day)
      and exists (select 1 from access.capacity_grant k where k.account = a.id and k.capacity = c.capacity);
end $$;
alter function access.stands_in_for(date, int) owner to cape_ctx;
revoke execute on function access.stands_in_for(date, int) from public;
grant execute on function access.stands_in_for(date, int) to cape_app, cape_read, cape_worker;

-- As whose deputy an act was done; null for most. No one names a person for whom they do not stand in.
alter table acts.act add column deputy_for bigint;
drop policy add on acts.act;
create policy add on acts.act for insert to cape_app, cape_worker
  with check (realm in (select access.realms(true)) and born_realm = realm and xid = pg_current_xact_id()
    and exists (select 1 from access.who() w where w.actor = act.actor and w.unit = act.owner_unit and w.capacity = act.capacity
      and w.sitting is not distinct from act.sitting)
    and (deputy_for is null or deputy_for in (select access.stands_in_for(act.recorded_at::date, 1))));

-- Who is responsible is folded into a table of its own from now on.
insert into cape.refold_due (stream_kind) values ('case'), ('claim'), ('signal'), ('suspicion') on conflict do nothing;

revoke create on schema access from cape_ctx;
