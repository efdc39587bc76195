-- A digest comes at an hour of the clock on the wall, on a day that is worked: both are those of the country of the person's agency.

grant create on schema access to cape_ctx;

create function access.country_of_account(of_account bigint) returns text language sql stable security definer set search_path = pg_catalog as $$
  select g.country::text from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency where a.id = of_account
$$;
alter function access.country_of_account(bigint) owner to cape_ctx;
revoke execute on function access.country_of_account(bigint) from public;

drop function access.due_notices();
create function access.due_notices() returns table (account bigint, kind text, at text, digest_hour smallint, told bytea[], may_be_told boolean, country text)
  language sql stable security definer rows 20 set search_path = pg_catalog as $$
  select d.account, d.kind, d.at::text, d.digest_hour, d.told, access.may_be_told(d.account), access.country_of_account(d.account) from (
    select c.account, 'digest' as kind, c.digest_at as at, c.digest_hour, c.told from access.notice_choice c where c.digest_at <= clock_timestamp()
    union all
    select c.account, 'urgent', c.urgent_at, c.digest_hour, c.told from access.notice_choice c where c.urgent_at <= clock_timestamp()
  ) d order by d.at limit 200
$$;
alter function access.due_notices() owner to cape_ctx;
revoke execute on function access.due_notices() from public;
grant execute on function access.due_notices() to cape_worker;

drop function access.own_notices(bytea);
create function access.own_notices(token bytea) returns table (digest_hour smallint, urgent boolean, feed_made_at timestamptz, has_address boolean, is_confirmed boolean, country text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select c.digest_hour, c.urgent_at is not null, f.made_at, d.account is not null, coalesce(d.is_confirmed, false), access.country_of_account(s.account)
    from access.own_session(token) s left join access.notice_choice c on c.account = s.account
    left join access.notice_token f on f.account = s.account and f.kind = 'feed' left join access.mail_address d on d.account = s.account
$$;
alter function access.own_notices(bytea) owner to cape_ctx;
revoke execute on function access.own_notices(bytea) from public;
grant execute on function access.own_notices(bytea) to cape_login;

revoke create on schema access from cape_ctx;
