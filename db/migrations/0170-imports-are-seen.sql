-- That the operator has taken in a list of cases for a person: each administrator of the agency sees it for ninety days, and the import itself says
-- that it was begun in such a session. The log holds both for ever.
grant create on schema access to cape_ctx;

create table access.imported_cases (
  agency smallint not null references access.agency,
  at timestamptz not null default clock_timestamp(),
  account bigint not null references access.account
);
create index on access.imported_cases (agency, at);
grant select on access.imported_cases to cape_ctx;

create function access.last_imported_cases() returns timestamptz language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not access.administers() then return null; end if;
  return (select max(i.at) from access.imported_cases i where i.agency = (access.who()).agency and i.at > clock_timestamp() - interval '90 days');
end $$;
alter function access.last_imported_cases() owner to cape_ctx;
revoke execute on function access.last_imported_cases() from public;
grant execute on function access.last_imported_cases() to cape_app, cape_read;

-- Whether the session of this context was begun by the operator, by a command.
create function access.is_by_operator() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select 1 from access.session s where s.hash = (access.who()).session and s.how = 'operator');
end $$;
alter function access.is_by_operator() owner to cape_ctx;
revoke execute on function access.is_by_operator() from public;
grant execute on function access.is_by_operator() to cape_app;

revoke create on schema access from cape_ctx;
