-- Whether the administrator who asks may confirm the open recovery of this person, so that a page can say so before it is tried. It is the
-- same rule that the confirming asks; of a person of another agency, or without an open question, it says no.
grant create on schema access to cape_ctx;
create function access.may_confirm_recovery_of(of_ref uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select access.administers() and exists (select 1 from access.account a join access.unit u on u.id = a.unit join access.recovery r on r.account = a.id
    where a.ref = of_ref and u.agency = (access.who()).agency and r.ended_at is null and r.until > clock_timestamp() and access.may_confirm_recovery(r))
$$;
alter function access.may_confirm_recovery_of(uuid) owner to cape_ctx;
revoke execute on function access.may_confirm_recovery_of(uuid) from public;
grant execute on function access.may_confirm_recovery_of(uuid) to cape_app, cape_read;
revoke create on schema access from cape_ctx;
