-- What a list of drafts shows (address, form, title, time) lies sealed apart from what was typed: a list opens that alone. Drafts of before have none.
grant create on schema access to cape_ctx;

alter table access.draft add column head bytea check (octet_length(head) <= 2000);
grant update (head) on access.draft to cape_ctx;

-- Keeps what stands in a form now. `was`: the version that this window last saw; what another window has kept since is not written over.
create function access.keep_draft(token bytea, as_capacity text, as_sitting uuid, of_form bytea, what bytea, listed bytea, was uuid) returns table (outcome text, kept uuid)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
declare
  w record;
  there access.draft;
begin
  select * into w from access.writes_draft(token, as_capacity, as_sitting);
  if w.account is null then return query select 'signed-out', null::uuid; return; end if;
  perform pg_advisory_xact_lock(hashtextextended('drafts ' || w.account, 0));
  select * into there from access.draft d where d.account = w.account and d.capacity = w.capacity and d.form = of_form;
  if there.version is distinct from was and there.version is not null then return query select 'changed', there.version; return; end if;
  if there.version is null and (select count(*) from access.draft d where d.account = w.account and d.capacity = w.capacity) >= 50 then return query select 'full', null::uuid; return; end if;
  return query insert into access.draft as d (account, capacity, form, sealed, head) values (w.account, w.capacity, of_form, what, listed)
    on conflict (account, capacity, form) do update set sealed = excluded.sealed, head = excluded.head, version = gen_random_uuid(), changed_at = clock_timestamp()
    returning 'kept', d.version;
end $$;
alter function access.keep_draft(bytea, text, uuid, bytea, bytea, bytea, uuid) owner to cape_ctx;
revoke execute on function access.keep_draft(bytea, text, uuid, bytea, bytea, bytea, uuid) from public;
grant execute on function access.keep_draft(bytea, text, uuid, bytea, bytea, bytea, uuid) to cape_login;
drop function access.keep_draft(bytea, text, uuid, bytea, bytea, uuid);

-- One's own drafts in the present capacity, the newest first, each with its head; the whole of it where it has no head yet.
create function access.own_draft_heads(token bytea, as_capacity text, as_sitting uuid) returns table (form bytea, head bytea, sealed bytea, version uuid)
  language sql volatile security definer rows 5 set search_path = pg_catalog as $$
  select d.form, d.head, case when d.head is null then d.sealed end, d.version from access.writes_draft(token, as_capacity, as_sitting) w
    join access.draft d on d.account = w.account and d.capacity = w.capacity
    order by d.changed_at desc
$$;
alter function access.own_draft_heads(bytea, text, uuid) owner to cape_ctx;
revoke execute on function access.own_draft_heads(bytea, text, uuid) from public;
grant execute on function access.own_draft_heads(bytea, text, uuid) to cape_login;

revoke create on schema access from cape_ctx;
