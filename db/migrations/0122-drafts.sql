-- Drafts: what a person has typed into a form and not sent. No act and no part of any case file: one's own, sealed under the key of the agency,
-- written over as one types, and gone when it is sent, put away, or has not been touched for thirty days. docs/decisions/0110 says why so.

grant create on schema access to cape_ctx;

-- No role reads it but by the functions below. A draft belongs to the capacity in which it was begun: what was typed as one is not shown as another.
create table access.draft (
  account bigint not null references access.account,
  capacity text not null,
  form bytea not null check (octet_length(form) = 32),
  sealed bytea not null check (octet_length(sealed) <= 300000),
  version uuid not null default gen_random_uuid(),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (account, capacity, form)
);
create index on access.draft (changed_at);
grant select, insert, update (sealed, version, changed_at), delete on access.draft to cape_ctx;

-- Whose a token is, where the window that asks acts in the present sitting and in a capacity that its person still has. Like an act, a draft says
-- as what it was typed: a cookie that has changed hands meanwhile keeps nothing for another. Typing holds a session open as any other request does.
create function access.writes_draft(token bytea, as_capacity text, as_sitting uuid) returns table (account bigint, capacity text)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
declare
  h bytea := sha256(token);
begin
  -- What ends an account takes this lock alone: what is asked is over before, or finds that it has ended.
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = h;
  return query select s.account, t.capacity from access.own_session(token) s
    join access.session x on x.hash = s.hash
    join access.sitting t on t.id = x.sitting and t.ended_at is null and t.id = as_sitting and t.capacity = as_capacity
    where exists (select 1 from access.capacity_grant g where g.account = s.account and g.capacity = t.capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()));
  if not found then return; end if;
  update access.session x set idle_until = least(x.until, clock_timestamp() + interval '30 minutes')
    where x.hash = h and x.idle_until < clock_timestamp() + interval '29 minutes';
end $$;
alter function access.writes_draft(bytea, text, uuid) owner to cape_ctx;
revoke execute on function access.writes_draft(bytea, text, uuid) from public;

-- Whether the window may ask at all: to have no draft is another answer than to be signed out.
create function access.may_draft(token bytea, as_capacity text, as_sitting uuid) returns boolean
  language sql volatile security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.writes_draft(token, as_capacity, as_sitting))
$$;
alter function access.may_draft(bytea, text, uuid) owner to cape_ctx;
revoke execute on function access.may_draft(bytea, text, uuid) from public;
grant execute on function access.may_draft(bytea, text, uuid) to cape_login;

-- Keeps what stands in a form now. `was`: the version that this window last saw; what another window has kept since is not written over.
create function access.keep_draft(token bytea, as_capacity text, as_sitting uuid, of_form bytea, what bytea, was uuid) returns table (outcome text, kept uuid)
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
  return query insert into access.draft as d (account, capacity, form, sealed) values (w.account, w.capacity, of_form, what)
    on conflict (account, capacity, form) do update set sealed = excluded.sealed, version = gen_random_uuid(), changed_at = clock_timestamp()
    returning 'kept', d.version;
end $$;
alter function access.keep_draft(bytea, text, uuid, bytea, bytea, uuid) owner to cape_ctx;
revoke execute on function access.keep_draft(bytea, text, uuid, bytea, bytea, uuid) from public;
grant execute on function access.keep_draft(bytea, text, uuid, bytea, bytea, uuid) to cape_login;

-- One's own drafts in the present capacity, the newest first; of one form, or of all.
create function access.own_drafts(token bytea, as_capacity text, as_sitting uuid, of_form bytea) returns table (form bytea, sealed bytea, version uuid)
  language sql volatile security definer rows 5 set search_path = pg_catalog as $$
  select d.form, d.sealed, d.version from access.writes_draft(token, as_capacity, as_sitting) w
    join access.draft d on d.account = w.account and d.capacity = w.capacity and (of_form is null or d.form = of_form)
    order by d.changed_at desc
$$;
alter function access.own_drafts(bytea, text, uuid, bytea) owner to cape_ctx;
revoke execute on function access.own_drafts(bytea, text, uuid, bytea) from public;
grant execute on function access.own_drafts(bytea, text, uuid, bytea) to cape_login;

-- Forgets one draft: the version that this window last saw, or, where it names none, whichever there is.
create function access.drop_draft(token bytea, as_capacity text, as_sitting uuid, of_form bytea, was uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
begin
  select * into w from access.writes_draft(token, as_capacity, as_sitting);
  delete from access.draft d where d.account = w.account and d.capacity = w.capacity and d.form = of_form and (was is null or d.version = was);
  return found;
end $$;
alter function access.drop_draft(bytea, text, uuid, bytea, uuid) owner to cape_ctx;
revoke execute on function access.drop_draft(bytea, text, uuid, bytea, uuid) from public;
grant execute on function access.drop_draft(bytea, text, uuid, bytea, uuid) to cape_login;

-- Forgets what has not been touched for thirty days, and what belongs to who has left. How many.
create function access.forget_drafts() returns int language sql volatile security definer set search_path = pg_catalog as $$
  with gone as (delete from access.draft d where d.changed_at < clock_timestamp() - interval '30 days'
    or exists (select 1 from access.account a where a.id = d.account and a.active_until <= clock_timestamp()) returning 1)
  select count(*)::int from gone
$$;
alter function access.forget_drafts() owner to cape_ctx;
revoke execute on function access.forget_drafts() from public;
grant execute on function access.forget_drafts() to cape_worker;

revoke create on schema access from cape_ctx;
