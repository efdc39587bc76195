-- As before, and an account has three hundred views at most: thirty of each list, in each capacity, could have been without end.

grant create on schema access to cape_ctx;

create or replace function access.keep_list_view(token bytea, as_capacity text, as_sitting uuid, of_list text, of_view uuid, is_shared boolean, what bytea, starts boolean)
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
    if (select count(*) from access.list_view v where v.account = w.account and v.capacity = w.capacity and v.list = of_list) >= 30
      or (select count(*) from access.list_view v where v.account = w.account) >= 300 then return query select 'full', null::uuid; return; end if;
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

revoke create on schema access from cape_ctx;
