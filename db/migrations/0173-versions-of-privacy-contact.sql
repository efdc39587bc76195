-- Whom to ask about personal data is published to people who are exploited. So changing it asks for a fresh proof of who one is, and what stood there
-- before is kept: each version, with who changed it and when. docs/decisions/0126 says why so.

grant create on schema access to cape_ctx;

create table access.privacy_contact_version (
  agency smallint not null references access.agency,
  -- One after the other: the clock that people are shown may stand still.
  version int not null check (version > 0),
  id uuid not null default gen_random_uuid(),
  officer text check (length(officer) between 1 and 200),
  requests text check (length(requests) between 1 and 200),
  -- Null: it was set before versions were kept, and it is not known by whom.
  by_account bigint references access.account,
  at timestamptz not null,
  primary key (agency, version),
  unique (agency, id)
);
create index on access.privacy_contact_version (by_account);
-- A version stays as it was written.
grant select, insert on access.privacy_contact_version to cape_ctx;
grant select on access.privacy_contact_version to cape_leave;
insert into access.privacy_contact_version (agency, version, officer, requests, by_account, at)
  select p.agency, 1, p.officer, p.requests, p.by_account, p.at from access.privacy_contact p;

drop function access.set_privacy_contact(bytea, text, text, timestamptz);
-- What became of it; and which version it made, and which fields that changed, for the log. `same`: it says what stands there already.
create function access.set_privacy_contact(token bytea, its_officer text, its_requests text, its_at timestamptz)
  returns table (outcome text, version uuid, fields text[])
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  w record;
  old_officer text;
  old_requests text;
  last int;
  made uuid;
  differs text[];
begin
  select * into w from access.feedback_by(token);
  if w.account is null then return query select 'signed-out', null::uuid, null::text[]; return; end if;
  if not w.administers then return query select 'not-administrator', null::uuid, null::text[]; return; end if;
  if not exists (select 1 from access.own_session(token) o where o.is_fresh) then return query select 'not-fresh', null::uuid, null::text[]; return; end if;
  perform pg_advisory_xact_lock(hashtextextended('privacy contact ' || w.agency, 0));
  select p.officer, p.requests into old_officer, old_requests from access.privacy_contact p where p.agency = w.agency;
  differs := array_remove(array[case when old_officer is distinct from its_officer then 'officer' end,
    case when old_requests is distinct from its_requests then 'requests' end], null);
  if cardinality(differs) = 0 then return query select 'same', null::uuid, differs; return; end if;
  select coalesce(max(v.version), 0) into last from access.privacy_contact_version v where v.agency = w.agency;
  insert into access.privacy_contact_version as v (agency, version, officer, requests, by_account, at)
    values (w.agency, last + 1, its_officer, its_requests, w.account, its_at) returning v.id into made;
  insert into access.privacy_contact as p (agency, officer, requests, by_account, at) values (w.agency, its_officer, its_requests, w.account, its_at)
    on conflict (agency) do update set officer = excluded.officer, requests = excluded.requests, by_account = excluded.by_account, at = excluded.at;
  return query select 'done', made, differs;
end $$;
alter function access.set_privacy_contact(bytea, text, text, timestamptz) owner to cape_ctx;
revoke execute on function access.set_privacy_contact(bytea, text, text, timestamptz) from public;
grant execute on function access.set_privacy_contact(bytea, text, text, timestamptz) to cape_login;

-- Every version of one's own agency, the oldest first, for its administrators and those who read its log; for any other, none.
create function access.privacy_contact_versions() returns table (id uuid, officer text, requests text, name text, at timestamptz)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not (access.administers() or access.reads_log()) then return; end if;
  return query select v.id, v.officer, v.requests, (select p.name from access.account p where p.id = v.by_account), v.at
    from access.privacy_contact_version v where v.agency = c.agency order by v.version;
end $$;
alter function access.privacy_contact_versions() owner to cape_ctx;
revoke execute on function access.privacy_contact_versions() from public;
grant execute on function access.privacy_contact_versions() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
