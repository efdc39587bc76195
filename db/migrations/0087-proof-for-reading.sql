-- A fresh proof of who one is, also for what is read, and for making a phone one's own. docs/decisions/0094 says for what it is asked.

grant create on schema access to cape_ctx;

grant execute on function access.demand_fresh_sign_in() to cape_read;

-- As before, but a fresh proof is as good as a fresh sign-in.
create or replace function access.enrol_device(because_act uuid, new_device uuid, key bytea, hash_of_token bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is null or not access.did(because_act, 'device.enrol', null, jsonb_build_object('device', new_device)) then
    raise exception 'phone without act' using errcode = '42501';
  end if;
  if not exists (select 1 from access.session s where s.hash = c.session and s.proved_at > clock_timestamp() - interval '15 minutes') then
    raise exception 'signed in too long ago' using errcode = 'CA005';
  end if;
  insert into access.device (id, account, public_key, token_hash) values (new_device, c.actor, key, hash_of_token);
end $$;

-- In a demo everyone is invented and no one has a passkey: there one press proves again who one is. Nowhere else does it.
create function access.prove_demo_session(token bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update access.session s set proved_at = clock_timestamp() from access.own_session(token) o
    where s.hash = o.hash and o.how = 'demo' and (select i.demo from access.instance i);
  return found;
end $$;
alter function access.prove_demo_session(bytea) owner to cape_ctx;
revoke execute on function access.prove_demo_session(bytea) from public;
grant execute on function access.prove_demo_session(bytea) to cape_login;

revoke create on schema access from cape_ctx;
