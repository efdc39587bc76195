-- What was sent twice at once is done once: the second waits here for its twin. Requests cannot take locks of their own choosing any
-- more (src/platform/database/closed-functions.ts), so this takes the one of an act of whoever acts here, and no other.

grant create on schema access to cape_ctx;

create function access.wait_for_twin(of_actor bigint, of_act uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if (access.who()).actor is distinct from of_actor then raise exception 'another' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended(of_actor || ' ' || of_act, 0));
end $$;
alter function access.wait_for_twin(bigint, uuid) owner to cape_ctx;
revoke execute on function access.wait_for_twin(bigint, uuid) from public;
grant execute on function access.wait_for_twin(bigint, uuid) to cape_app;

revoke create on schema access from cape_ctx;
