-- That the operator has exported everything of an agency: each of its administrators sees it for ninety days. The log holds it for ever.
grant create on schema access to cape_ctx;

create table access.exported (
  agency smallint not null references access.agency,
  at timestamptz not null default clock_timestamp(),
  sealed boolean not null
);
create index on access.exported (agency, at);
grant select on access.exported to cape_ctx;

create function access.last_exported() returns timestamptz language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if not access.administers() then return null; end if;
  return (select max(e.at) from access.exported e where e.agency = (access.who()).agency and e.at > clock_timestamp() - interval '90 days');
end $$;
alter function access.last_exported() owner to cape_ctx;
revoke execute on function access.last_exported() from public;
grant execute on function access.last_exported() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
