-- A code that the operator made for a person who had one before, or a way to sign in, lets them in again: every administrator of their agency sees it
-- for thirty days.
grant create on schema access to cape_ctx;

create function access.people_let_in_by_operator() returns table (ref uuid, at timestamptz) language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref, max(v.made_at) from access.invitation_code v join access.account a on a.id = v.account join access.unit u on u.id = a.unit
      where u.agency = c.agency and v.made_by is null and v.made_at > clock_timestamp() - interval '30 days' and (
        exists (select 1 from access.invitation_code b where b.account = a.id and b.made_at < v.made_at)
        or exists (select 1 from access.passkey k where k.account = a.id and k.added_at < v.made_at)
        or exists (select 1 from access.identity i where i.account = a.id and i.tied_at < v.made_at))
      group by a.ref;
end $$;
alter function access.people_let_in_by_operator() owner to cape_ctx;
revoke execute on function access.people_let_in_by_operator() from public;
grant execute on function access.people_let_in_by_operator() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
