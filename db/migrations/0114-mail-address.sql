-- The address at which a person is told of changes of their sign-in, however and by whom they were invited: an administrator sets or removes it, and so
-- does its person, who first shows that they read what comes there. Where it was before is told. docs/decisions/0108 says why so.

grant create on schema access to cape_ctx;

-- Puts an address in the place of the one before, or none. What was told at the old one is told there still, and that it is not written to any more.
create function access.put_mail_address(of_account bigint, address bytea, its_language text, confirmed boolean) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform access.notice_mail(of_account);
  delete from access.mail_address_asked d where d.account = of_account;
  if address is null then
    delete from access.mail_address d where d.account = of_account;
    update access.mail m set sealed_to = null where m.account = of_account and (m.sent_at is not null or m.failed_at is not null) and m.sealed_to is not null;
  else
    insert into access.mail_address (account, sealed, language, is_confirmed) values (of_account, address, its_language, confirmed)
      on conflict (account) do update set sealed = excluded.sealed, language = excluded.language, set_at = excluded.set_at, is_confirmed = excluded.is_confirmed;
  end if;
end $$;
alter function access.put_mail_address(bigint, bytea, text, boolean) owner to cape_ctx;
revoke execute on function access.put_mail_address(bigint, bytea, text, boolean) from public;

-- By an administrator, of another person of the agency, as an act of this transaction says. The new address is told as well: its person learns that
-- they are written to. Nothing is sent there that lets anyone in.
create function access.set_mail_address(because_act uuid, of_ref uuid, address bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.set-mail', jsonb_build_object('account', of_ref));
begin
  if (told ->> 'language' is null) <> (address is null) then raise exception 'not as told' using errcode = '42501'; end if;
  perform access.put_mail_address(of_account.id, address, told ->> 'language', false);
  perform access.notice_mail(of_account.id);
end $$;
alter function access.set_mail_address(uuid, uuid, bytea) owner to cape_ctx;
revoke execute on function access.set_mail_address(uuid, uuid, bytea) from public;
grant execute on function access.set_mail_address(uuid, uuid, bytea) to cape_app;

-- At which addresses the people of the agency are told, for those who administrate it.
create function access.administered_addresses(of_ref uuid) returns table (address bytea, language text, set_at timestamptz, is_confirmed boolean)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query select d.sealed, d.language, d.set_at, d.is_confirmed
    from access.mail_address d join access.account a on a.id = d.account join access.unit u on u.id = a.unit where u.agency = c.agency and a.ref = of_ref;
end $$;
alter function access.administered_addresses(uuid) owner to cape_ctx;
revoke execute on function access.administered_addresses(uuid) from public;
grant execute on function access.administered_addresses(uuid) to cape_app, cape_read;

-- One's own address, and the one that a code was sent to.
create function access.own_mail_address() returns table (ref uuid, address bytea, set_at timestamptz, is_confirmed boolean, asked bytea, asked_until timestamptz)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select a.ref, d.sealed, d.set_at, d.is_confirmed, w.sealed, w.until
    from access.who() me join access.account a on a.id = me.actor
    left join access.mail_address d on d.account = a.id
    left join access.mail_address_asked w on w.account = a.id and w.until > clock_timestamp() and w.tries < 5
$$;
alter function access.own_mail_address() owner to cape_ctx;
revoke execute on function access.own_mail_address() from public;
grant execute on function access.own_mail_address() to cape_app, cape_read;

-- A person who has just proved who they are asks for an address: a code is sent there. So that no one is written to without end, five times a day.
create function access.ask_mail_address(token bytea, address bytea, its_language text, code_hash bytea, mail_id uuid, code bytea) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
  t timestamptz := clock_timestamp();
begin
  -- What ends the account or its sessions takes this lock alone: then there is no session any more to act with.
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = sha256(token);
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  if not s.is_fresh then return 'not-fresh'; end if;
  perform 1 from access.account a where a.id = s.account for update; -- of two at once, the second counts the first
  if (select count(*) from access.mail m where m.account = s.account and m.kind = 'confirmation' and m.made_at > t - interval '24 hours') >= 5 then return 'too-many'; end if;
  insert into access.mail_address_asked (account, sealed, language, mail, hash, until) values (s.account, address, its_language, mail_id, code_hash, t + interval '24 hours')
    on conflict (account) do update set sealed = excluded.sealed, language = excluded.language, mail = excluded.mail, hash = excluded.hash, tries = 0, until = excluded.until;
  insert into access.mail (id, account, kind, sealed_to, language, sealed_code, until) values (mail_id, s.account, 'confirmation', address, its_language, code, t + interval '24 hours');
  return 'done';
end $$;
alter function access.ask_mail_address(bytea, bytea, text, bytea, uuid, bytea) owner to cape_ctx;
revoke execute on function access.ask_mail_address(bytea, bytea, text, bytea, uuid, bytea) from public;
grant execute on function access.ask_mail_address(bytea, bytea, text, bytea, uuid, bytea) to cape_login;

-- The code is typed where its person is signed in: it is worth nothing to anyone else, and to them five times.
create function access.confirm_mail_address(token bytea, code_hash bytea) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
  waiting access.mail_address_asked;
begin
  -- What ends the account or its sessions takes this lock alone: then there is no session any more to act with.
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = sha256(token);
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  update access.mail_address_asked d set tries = d.tries + 1
    where d.account = s.account and d.until > clock_timestamp() and d.tries < 5 returning d.* into waiting;
  if waiting.account is null then return 'none'; end if;
  if waiting.hash <> code_hash then return 'wrong'; end if;
  perform access.put_mail_address(s.account, waiting.sealed, waiting.language, true);
  return 'done';
end $$;
alter function access.confirm_mail_address(bytea, bytea) owner to cape_ctx;
revoke execute on function access.confirm_mail_address(bytea, bytea) from public;
grant execute on function access.confirm_mail_address(bytea, bytea) to cape_login;

-- A person who has just proved who they are is written to no more: the address learns that once.
create function access.remove_own_mail_address(token bytea) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  s record;
begin
  -- What ends the account or its sessions takes this lock alone: then there is no session any more to act with.
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = sha256(token);
  select o.* into s from access.own_session(token) o;
  if s.account is null then return 'signed-out'; end if;
  if not s.is_fresh then return 'not-fresh'; end if;
  perform access.put_mail_address(s.account, null, null, false);
  return 'done';
end $$;
alter function access.remove_own_mail_address(bytea) owner to cape_ctx;
revoke execute on function access.remove_own_mail_address(bytea) from public;
grant execute on function access.remove_own_mail_address(bytea) to cape_login;

revoke create on schema access from cape_ctx;
