-- Saved views of lists: how a person likes to see a list, kept for them or for their unit. No act and no part of any file: codes and days alone, with a
-- name that is sealed under the key of the agency. docs/decisions/0128 says why so.

grant create on schema access to cape_ctx;

-- No role reads it but by the functions below. Like a draft, a view belongs to the capacity in which it was made.
create table access.list_view (
  id uuid primary key default gen_random_uuid(),
  account bigint not null references access.account,
  unit int not null references access.unit,
  capacity text not null,
  list text not null check (list ~ '^[a-z][a-z-]{0,39}$'),
  shared boolean not null,
  sealed bytea not null check (octet_length(sealed) <= 8000),
  changed_at timestamptz not null default clock_timestamp()
);
create index on access.list_view (account, capacity, list);
create index on access.list_view (unit, capacity, list) where shared;
grant select, insert, update (shared, sealed, changed_at), delete on access.list_view to cape_ctx;

-- With which view a list opens for a person.
create table access.list_start (
  account bigint not null references access.account,
  capacity text not null,
  list text not null,
  view uuid not null references access.list_view on delete cascade,
  primary key (account, capacity, list)
);
create index on access.list_start (view);
grant select, insert, update (view), delete on access.list_start to cape_ctx;

-- The views of a list that a person has: their own, and those that others of their unit share. `by_whom` is null for one's own.
create function access.own_list_views(token bytea, as_capacity text, as_sitting uuid, of_list text)
  returns table (id uuid, by_whom text, shared boolean, starts boolean, removable boolean, sealed bytea)
  language sql volatile security definer rows 10 set search_path = pg_catalog as $$
  select v.id, case when v.account <> w.account then a.name end, v.shared, s.view is not null,
    v.account = w.account or a.unit <> v.unit or coalesce(a.active_until <= clock_timestamp(), false), v.sealed
  from access.writes_draft(token, as_capacity, as_sitting) w
    join access.account me on me.id = w.account
    join access.list_view v on v.list = of_list and v.capacity = w.capacity and v.unit = me.unit and (v.account = w.account or v.shared)
    join access.account a on a.id = v.account
    left join access.list_start s on s.account = w.account and s.capacity = w.capacity and s.list = of_list and s.view = v.id
  order by v.account <> w.account, v.changed_at, v.id
$$;
alter function access.own_list_views(bytea, text, uuid, text) owner to cape_ctx;
revoke execute on function access.own_list_views(bytea, text, uuid, text) from public;
grant execute on function access.own_list_views(bytea, text, uuid, text) to cape_login;

-- Keeps a view: a new one, or one's own in place of what it was. `starts`: the list opens with it.
create function access.keep_list_view(token bytea, as_capacity text, as_sitting uuid, of_list text, of_view uuid, is_shared boolean, what bytea, starts boolean)
  returns table (outcome text, kept uuid)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
declare
  w record;
  own_unit int;
  made uuid;
begin
  select * into w from access.writes_draft(token, as_capacity, as_sitting);
  if w.account is null then return query select 'signed-out', null::uuid; return; end if;
  perform pg_advisory_xact_lock(hashtextextended('list views ' || w.account, 0));
  select a.unit into own_unit from access.account a where a.id = w.account;
  if of_view is null then
    if (select count(*) from access.list_view v where v.account = w.account and v.capacity = w.capacity and v.list = of_list) >= 30 then return query select 'full', null::uuid; return; end if;
    insert into access.list_view (account, unit, capacity, list, shared, sealed) values (w.account, own_unit, w.capacity, of_list, is_shared, what) returning id into made;
  else
    update access.list_view v set shared = is_shared, sealed = what, changed_at = clock_timestamp()
      where v.id = of_view and v.account = w.account and v.capacity = w.capacity and v.list = of_list and v.unit = own_unit returning id into made;
    if made is null then return query select 'none', null::uuid; return; end if;
    -- A view that is no longer shared opens no list of another person.
    if not is_shared then delete from access.list_start s where s.view = made and s.account <> w.account; end if;
  end if;
  if starts then
    insert into access.list_start (account, capacity, list, view) values (w.account, w.capacity, of_list, made)
      on conflict (account, capacity, list) do update set view = excluded.view;
  else
    delete from access.list_start s where s.account = w.account and s.capacity = w.capacity and s.list = of_list and s.view = made;
  end if;
  return query select 'kept', made;
end $$;
alter function access.keep_list_view(bytea, text, uuid, text, uuid, boolean, bytea, boolean) owner to cape_ctx;
revoke execute on function access.keep_list_view(bytea, text, uuid, text, uuid, boolean, bytea, boolean) from public;
grant execute on function access.keep_list_view(bytea, text, uuid, text, uuid, boolean, bytea, boolean) to cape_login;

-- With which of the views that a person has a list opens for them; null: with none.
create function access.start_list_view(token bytea, as_capacity text, as_sitting uuid, of_list text, of_view uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
begin
  select * into w from access.writes_draft(token, as_capacity, as_sitting);
  if w.account is null then return 'signed-out'; end if;
  if of_view is null then
    delete from access.list_start s where s.account = w.account and s.capacity = w.capacity and s.list = of_list;
    return 'kept';
  end if;
  insert into access.list_start (account, capacity, list, view)
    select w.account, w.capacity, of_list, v.id from access.list_view v join access.account a on a.id = w.account
      where v.id = of_view and v.list = of_list and v.capacity = w.capacity and v.unit = a.unit and (v.account = w.account or v.shared)
    on conflict (account, capacity, list) do update set view = excluded.view;
  return case when found then 'kept' else 'none' end;
end $$;
alter function access.start_list_view(bytea, text, uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.start_list_view(bytea, text, uuid, text, uuid) from public;
grant execute on function access.start_list_view(bytea, text, uuid, text, uuid) to cape_login;

-- Forgets one's own view, or one that a person who is no longer in the unit has shared with it.
create function access.drop_list_view(token bytea, as_capacity text, as_sitting uuid, of_view uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
begin
  select * into w from access.writes_draft(token, as_capacity, as_sitting);
  if w.account is null then return 'signed-out'; end if;
  delete from access.list_view v using access.account a, access.account me
    where v.id = of_view and v.capacity = w.capacity and a.id = v.account and me.id = w.account and v.unit = me.unit
      and (v.account = w.account or v.shared and (a.unit <> v.unit or a.active_until <= clock_timestamp()));
  return case when found then 'kept' else 'none' end;
end $$;
alter function access.drop_list_view(bytea, text, uuid, uuid) owner to cape_ctx;
revoke execute on function access.drop_list_view(bytea, text, uuid, uuid) from public;
grant execute on function access.drop_list_view(bytea, text, uuid, uuid) to cape_login;

-- Forgets what only a person saw who has left, and with what lists opened for them. What they shared stays with the unit. How many views.
create function access.forget_list_views() returns int language sql volatile security definer set search_path = pg_catalog as $$
  with left_start as (delete from access.list_start s using access.account a where a.id = s.account and a.active_until <= clock_timestamp()),
  gone as (delete from access.list_view v using access.account a
    where a.id = v.account and not v.shared and a.active_until <= clock_timestamp() returning 1)
  select count(*)::int from gone
$$;
alter function access.forget_list_views() owner to cape_ctx;
revoke execute on function access.forget_list_views() from public;
grant execute on function access.forget_list_views() to cape_worker;

revoke create on schema access from cape_ctx;
