-- `cape import-cases`: the operator takes in a list for one person, in a session that says so. Only the owner of the database begins one; what the
-- server begins is as before.
grant create on schema access to cape_ctx;

alter table access.session drop constraint session_how_check;
alter table access.session add constraint session_how_check check (how in ('demo', 'provider', 'passkey', 'operator'));

create or replace function access.start_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text, begun jsonb) returns table (agency smallint, unit int)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  proved timestamptz := case when begun ->> 'how' = 'provider' then coalesce(to_timestamp((begun ->> 'askedAt')::double precision / 1000), '-infinity') else clock_timestamp() end;
begin
  if begun ->> 'how' = 'operator' then return; end if;
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || for_account, 0));
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return; end if;
  if begun ->> 'how' = 'demo' and not (select i.demo from access.instance i) then return; end if;
  if begun ->> 'how' = 'passkey' and not exists (select 1 from access.passkey p
    where p.id = decode(begun ->> 'passkey', 'hex') and p.account = for_account and p.ended_at is null) then return; end if;
  if begun ->> 'how' = 'provider' and not exists (select 1 from access.identity i join access.provider v on v.issuer = i.issuer
    where v.id = (begun ->> 'provider')::uuid and i.subject = begun ->> 'subject' and i.account = for_account and i.ended_at is null) then return; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until, how, provider, subject, provider_session, passkey, device, network, proved_at)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours',
      begun ->> 'how', (begun ->> 'provider')::uuid, begun ->> 'subject', begun ->> 'session', decode(begun ->> 'passkey', 'hex'),
      coalesce(begun ->> 'device', ''), coalesce(begun ->> 'network', ''), least(proved, clock_timestamp()));
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;

-- Run by the operator's command, never by the server: the session is proved for as long as it lasts, since no one is there who could be asked again.
create function access.start_operator_session(for_account bigint, token_hash bytea, new_sitting uuid, as_capacity text)
  returns table (agency smallint, unit int) language plpgsql volatile set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not exists (select 1 from access.account a where a.id = for_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp()))
    or not exists (select 1 from access.capacity_grant g where g.account = for_account and g.capacity = as_capacity
      and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp()))
  then return; end if;
  insert into access.sitting (id, account, capacity) values (new_sitting, for_account, as_capacity);
  insert into access.session (hash, account, sitting, idle_until, until, how, device, network, proved_at)
    values (token_hash, for_account, new_sitting, clock_timestamp() + interval '30 minutes', clock_timestamp() + interval '12 hours',
      'operator', '', '', clock_timestamp() + interval '12 hours');
  return query select u.agency, u.id from access.account a join access.unit u on u.id = a.unit where a.id = for_account;
end $$;
revoke execute on function access.start_operator_session(bigint, bytea, uuid, text) from public;

revoke create on schema access from cape_ctx;
