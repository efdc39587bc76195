-- A mail that was sent, or never will be, holds the address it went to for thirty days at most, and is forgotten after ninety. An address that is
-- replaced is in no such mail from then on.
grant create on schema access to cape_ctx;
grant delete on access.mail to cape_ctx;

create or replace function access.put_mail_address(of_account bigint, address bytea, its_language text, confirmed boolean) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform access.notice_mail(of_account);
  delete from access.mail_address_asked d where d.account = of_account;
  update access.mail m set sealed_to = null where m.account = of_account and (m.sent_at is not null or m.failed_at is not null) and m.sealed_to is not null;
  if address is null then
    delete from access.mail_address d where d.account = of_account;
  else
    insert into access.mail_address (account, sealed, language, is_confirmed) values (of_account, address, its_language, confirmed)
      on conflict (account) do update set sealed = excluded.sealed, language = excluded.language, set_at = excluded.set_at, is_confirmed = excluded.is_confirmed;
  end if;
end $$;

-- Forgets of mails what is not needed any more, and where a person is told who left more than thirty days ago. How many rows it touched.
create function access.forget_mails() returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
  touched int;
  n int;
begin
  update access.mail m set sealed_to = null, sealed_code = null
    where coalesce(m.sent_at, m.failed_at) < t - interval '30 days' and (m.sealed_to is not null or m.sealed_code is not null);
  get diagnostics touched = row_count;
  delete from access.mail m where coalesce(m.sent_at, m.failed_at) < t - interval '90 days';
  get diagnostics n = row_count;
  touched := touched + n;
  delete from access.mail_address_asked d where d.until < t;
  get diagnostics n = row_count;
  touched := touched + n;
  delete from access.mail_address d using access.account a where a.id = d.account and a.active_until < t - interval '30 days';
  get diagnostics n = row_count;
  return touched + n;
end $$;
alter function access.forget_mails() owner to cape_ctx;
revoke execute on function access.forget_mails() from public;
grant execute on function access.forget_mails() to cape_worker;
create index mail_over on access.mail (coalesce(sent_at, failed_at)) where sent_at is not null or failed_at is not null;

revoke create on schema access from cape_ctx;
