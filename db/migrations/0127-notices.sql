-- Notifications: what a person has seen of what waits for them, and how they want to be told. No content: what waits is asked of My work each
-- time, in the files that the person may read then. docs/decisions/0114 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

-- What a person has seen: a keyed digest of a task and how far it had come. Nothing tells which.
create table access.notice_seen (
  account bigint not null references access.account,
  mark bytea not null check (octet_length(mark) = 32),
  seen_at timestamptz not null default clock_timestamp(),
  primary key (account, mark)
);
create index on access.notice_seen (account, seen_at);
grant select, insert, delete on access.notice_seen to cape_ctx;

-- By mail: a digest at an hour, and what is urgent at once. When each is asked for next; `told`: the urgent ones that the last mail counted.
create table access.notice_choice (
  account bigint primary key references access.account,
  digest_hour smallint check (digest_hour between 6 and 20),
  digest_at timestamptz,
  urgent_at timestamptz,
  told bytea[] not null default '{}',
  check ((digest_hour is null) = (digest_at is null))
);
create index on access.notice_choice (digest_at) where digest_at is not null;
create index on access.notice_choice (urgent_at) where urgent_at is not null;
grant select, insert, update, delete on access.notice_choice to cape_ctx;

-- What lets numbers be counted for a person without a session: the address of their calendar, until they end it, or a ticket of the server, for a minute.
create table access.notice_token (
  hash bytea primary key check (octet_length(hash) = 32),
  account bigint not null references access.account,
  kind text not null check (kind in ('feed', 'ticket')),
  language text not null check (language in ('sv', 'en')),
  made_at timestamptz not null default clock_timestamp(),
  until timestamptz,
  -- How often it was asked for in the hour that began then.
  hour_from timestamptz not null default clock_timestamp(),
  asked int not null default 0,
  check ((kind = 'ticket') = (until is not null))
);
create unique index one_feed on access.notice_token (account) where kind = 'feed';
create index on access.notice_token (until) where until is not null;
grant select, insert, update, delete on access.notice_token to cape_ctx;

-- Whether a person is written to today: they are here, not away, and have shown that they read what comes to their address.
create function access.may_be_told(of_account bigint) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from access.account a join access.mail_address d on d.account = a.id and d.is_confirmed
    where a.id = of_account and a.kind = 'person' and a.active_from <= clock_timestamp() and (a.active_until is null or a.active_until > clock_timestamp())
      and not exists (select 1 from access.absence b where b.account = a.id and b.from_day <= (clock_timestamp() at time zone 'Europe/Stockholm')::date
        and (b.to_day is null or b.to_day >= (clock_timestamp() at time zone 'Europe/Stockholm')::date)))
$$;
alter function access.may_be_told(bigint) owner to cape_ctx;
revoke execute on function access.may_be_told(bigint) from public;

-- Which of these the person who acts here has seen.
create function access.seen_notices(marks bytea[]) returns setof bytea language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select n.mark from access.who() w join access.notice_seen n on n.account = w.actor where n.mark = any (marks)
$$;
alter function access.seen_notices(bytea[]) owner to cape_ctx;
revoke execute on function access.seen_notices(bytea[]) from public;
grant execute on function access.seen_notices(bytea[]) to cape_app, cape_read;

-- Marks them as seen, by a person who is signed in. Of each person the newest three thousand are kept.
create function access.see_notices(token bytea, marks bytea[]) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account bigint := (select s.account from access.own_session(token) s);
begin
  if of_account is null then return 'signed-out'; end if;
  if cardinality(marks) > 500 then raise exception 'too many' using errcode = '22023'; end if;
  insert into access.notice_seen (account, mark) select of_account, m from unnest(marks) m order by m on conflict do nothing;
  delete from access.notice_seen n where n.account = of_account
    and n.mark in (select o.mark from access.notice_seen o where o.account = of_account order by o.seen_at desc, o.mark offset 3000);
  return 'done';
end $$;
alter function access.see_notices(bytea, bytea[]) owner to cape_ctx;
revoke execute on function access.see_notices(bytea, bytea[]) from public;
grant execute on function access.see_notices(bytea, bytea[]) to cape_login;

-- What a person has chosen, and whether mail reaches them.
create function access.own_notices(token bytea) returns table (digest_hour smallint, urgent boolean, feed_made_at timestamptz, has_address boolean, is_confirmed boolean)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select c.digest_hour, c.urgent_at is not null, f.made_at, d.account is not null, coalesce(d.is_confirmed, false)
    from access.own_session(token) s left join access.notice_choice c on c.account = s.account
    left join access.notice_token f on f.account = s.account and f.kind = 'feed' left join access.mail_address d on d.account = s.account
$$;
alter function access.own_notices(bytea) owner to cape_ctx;
revoke execute on function access.own_notices(bytea) from public;
grant execute on function access.own_notices(bytea) to cape_login;

-- Chooses mail. Null: not so.
create function access.choose_notices(token bytea, its_hour int, its_digest_at timestamptz, is_urgent boolean) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account bigint := (select s.account from access.own_session(token) s);
begin
  if of_account is null then return 'signed-out'; end if;
  if its_hour is null and not is_urgent then
    delete from access.notice_choice c where c.account = of_account;
  else
    insert into access.notice_choice as c (account, digest_hour, digest_at, urgent_at) values (of_account, its_hour, its_digest_at, case when is_urgent then clock_timestamp() end)
      on conflict (account) do update set digest_hour = excluded.digest_hour,
        -- The same hour once more sends no second digest of the day.
        digest_at = case when c.digest_hour = excluded.digest_hour then c.digest_at else excluded.digest_at end,
        urgent_at = case when is_urgent then coalesce(c.urgent_at, excluded.urgent_at) end;
  end if;
  return 'done';
end $$;
alter function access.choose_notices(bytea, int, timestamptz, boolean) owner to cape_ctx;
revoke execute on function access.choose_notices(bytea, int, timestamptz, boolean) from public;
grant execute on function access.choose_notices(bytea, int, timestamptz, boolean) to cape_login;

-- Gives one's calendar an address, in place of the one before; null ends it.
create function access.put_feed(token bytea, feed_hash bytea, its_language text) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account bigint;
begin
  -- What ends an account takes this lock alone: what is asked is over before, or finds that it has ended.
  perform pg_advisory_xact_lock_shared(hashtextextended('account ' || x.account, 0)) from access.session x where x.hash = sha256(token);
  select s.account into of_account from access.own_session(token) s;
  if of_account is null then return 'signed-out'; end if;
  perform pg_advisory_xact_lock(hashtextextended('feed ' || of_account, 0));
  delete from access.notice_token f where f.account = of_account and f.kind = 'feed';
  if not found and feed_hash is null then return 'none'; end if;
  if feed_hash is not null then
    insert into access.notice_token (hash, account, kind, language) values (feed_hash, of_account, 'feed', its_language);
  end if;
  return 'done';
end $$;
alter function access.put_feed(bytea, bytea, text) owner to cape_ctx;
revoke execute on function access.put_feed(bytea, bytea, text) from public;
grant execute on function access.put_feed(bytea, bytea, text) to cape_login;

-- The server is about to count for a person who has chosen mail: a ticket for a minute. No role that answers requests can make one.
create function access.put_ticket(of_account bigint, ticket_hash bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from access.notice_token k where k.until < clock_timestamp();
  -- Who has stopped their mail meanwhile is counted no more.
  insert into access.notice_token (hash, account, kind, language, until)
    select ticket_hash, c.account, 'ticket', 'en', clock_timestamp() + interval '1 minute' from access.notice_choice c where c.account = of_account;
end $$;
alter function access.put_ticket(bigint, bytea) owner to cape_ctx;
revoke execute on function access.put_ticket(bigint, bytea) from public;
grant execute on function access.put_ticket(bigint, bytea) to cape_worker;

-- Enters as the person of a calendar or a ticket, without a session, in one of their capacities; null: the first. For a role that cannot write alone.
-- No row: there is none, its person has left, or has no such capacity. CA127: more often in an hour than a calendar asks.
create function access.enter_to_count(token bytea, as_capacity text)
  returns table (actor bigint, unit int, agency smallint, country text, capacity text, sitting uuid, name text, roles text[], unit_name_sv text, unit_name_en text,
    house_key text, house_name_sv text, house_name_en text, capacities text[], until timestamptz, idle_until timestamptz, title_sv text, title_en text)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  t timestamptz := clock_timestamp();
  k access.notice_token;
  a access.account;
  held text[];
  one text;
begin
  select x.* into k from access.notice_token x where x.hash = sha256(token) and (x.until is null or x.until > t);
  if not found then return; end if;
  select x.* into a from access.account x where x.id = k.account and x.kind = 'person' and x.active_from <= t and (x.active_until is null or x.active_until > t);
  if not found then return; end if;
  held := array(select distinct g.capacity from access.capacity_grant g where g.account = a.id and g.active_from <= t and (g.active_until is null or g.active_until > t) order by 1);
  one := coalesce(as_capacity, held[1]);
  if one is null or not one = any (held) then return; end if;
  if k.kind = 'feed' and as_capacity is null then
    update access.notice_token x set
        asked = case when x.hour_from < t - interval '1 hour' then 1 else x.asked + 1 end,
        hour_from = case when x.hour_from < t - interval '1 hour' then t else x.hour_from end
      where x.hash = k.hash returning x.* into k;
    if k.asked > 60 then raise exception 'too often' using errcode = 'CA127'; end if;
  end if;
  perform access.put_context(row(a.id, a.unit, u.agency, g.country, one, null, null, 'notices')::access.context)
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
  return query select a.id, a.unit, u.agency, g.country::text, one, null::uuid, a.name,
      array(select r.role from access.role_grant r where r.account = a.id and r.active_from <= t and (r.active_until is null or r.active_until > t) order by 1),
      u.name_sv, u.name_en, g.key, g.name_sv, g.name_en, held, t, t, a.title_sv, a.title_en
    from access.unit u join access.agency g on g.id = u.agency where u.id = a.unit;
end $$;
alter function access.enter_to_count(bytea, text) owner to cape_ctx;
revoke execute on function access.enter_to_count(bytea, text) from public;
grant execute on function access.enter_to_count(bytea, text) to cape_read;

-- As before, and the calendar has no address any more: it could be on the device that was lost.
create or replace function access.end_sessions(of_account access.account) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0)); -- a session that begins meanwhile is there, or waits
  update access.sitting t set ended_at = clock_timestamp() from access.session s
    where s.account = of_account.id and s.revoked_at is null and t.id = s.sitting and t.ended_at is null;
  update access.session s set revoked_at = clock_timestamp() where s.account = of_account.id and s.revoked_at is null;
  delete from access.notice_token f where f.account = of_account.id;
  perform access.notice_mail(of_account.id);
end $$;

-- Who comes back to an account that had ended makes a new address.
create function access.end_notice_tokens() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  delete from access.notice_token f where f.account = new.id;
  return new;
end $$;
alter function access.end_notice_tokens() owner to cape_ctx;
revoke execute on function access.end_notice_tokens() from public;
create trigger end_notice_tokens after update of active_until on access.account for each row
  when (old.active_until <= now() and new.active_until is distinct from old.active_until) execute function access.end_notice_tokens();

-- Forgets what is of no more use: marks older than four hundred days, and all of people who have left.
create function access.forget_notices() returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  forgotten int;
begin
  delete from access.notice_token k using access.account a where a.id = k.account and (a.active_until <= clock_timestamp() or k.until < clock_timestamp());
  delete from access.notice_choice c using access.account a where a.id = c.account and a.active_until <= clock_timestamp();
  delete from access.notice_seen n using access.account a
    where a.id = n.account and (a.active_until <= clock_timestamp() or n.seen_at < clock_timestamp() - interval '400 days');
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
alter function access.forget_notices() owner to cape_ctx;
revoke execute on function access.forget_notices() from public;
grant execute on function access.forget_notices() to cape_worker;

-- In which language a calendar is written.
create function access.feed_language(token bytea) returns text language sql stable security definer set search_path = pg_catalog as $$
  select f.language from access.notice_token f where f.hash = sha256(token) and f.kind = 'feed'
$$;
alter function access.feed_language(bytea) owner to cape_ctx;
revoke execute on function access.feed_language(bytea) from public;
grant execute on function access.feed_language(bytea) to cape_read;

-- Whose digest, and whose urgent matters, are to be looked at now, the longest overdue first.
create function access.due_notices() returns table (account bigint, kind text, at text, digest_hour smallint, told bytea[], may_be_told boolean)
  language sql stable security definer rows 20 set search_path = pg_catalog as $$
  select d.account, d.kind, d.at::text, d.digest_hour, d.told, access.may_be_told(d.account) from (
    select c.account, 'digest' as kind, c.digest_at as at, c.digest_hour, c.told from access.notice_choice c where c.digest_at <= clock_timestamp()
    union all
    select c.account, 'urgent', c.urgent_at, c.digest_hour, c.told from access.notice_choice c where c.urgent_at <= clock_timestamp()
  ) d order by d.at limit 200
$$;
alter function access.due_notices() owner to cape_ctx;
revoke execute on function access.due_notices() from public;
grant execute on function access.due_notices() to cape_worker;

-- What a mail says of matters: how many need an answer, and of these how many are past their date, are due today, and within a week.
alter table access.mail add column numbers int[];
alter table access.mail drop constraint mail_kind_check;
alter table access.mail add constraint mail_kind_check check (kind in ('invitation', 'notice', 'confirmation', 'matters'));
alter table access.mail add constraint mail_numbers_check check ((kind = 'matters') = (numbers is not null and cardinality(numbers) = 4));

-- Sets when it is looked at next and, with it and never without, puts the mail: where another server was first, neither is done.
create function access.put_notice(of_account bigint, its_kind text, was text, next timestamptz, now_told bytea[], mail_id uuid, its_numbers int[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
begin
  if its_kind = 'digest' then
    update access.notice_choice c set digest_at = next where c.account = of_account and c.digest_at = was::timestamptz;
  else
    update access.notice_choice c set urgent_at = next, told = now_told where c.account = of_account and c.urgent_at = was::timestamptz;
  end if;
  if not found then return false; end if;
  if its_numbers is not null and access.may_be_told(of_account) then
    insert into access.mail (id, account, kind, sealed_to, language, numbers, until)
      select mail_id, d.account, 'matters', d.sealed, d.language, its_numbers, t + interval '6 hours' from access.mail_address d where d.account = of_account;
  end if;
  return true;
end $$;
alter function access.put_notice(bigint, text, text, timestamptz, bytea[], uuid, int[]) owner to cape_ctx;
revoke execute on function access.put_notice(bigint, text, text, timestamptz, bytea[], uuid, int[]) from public;
grant execute on function access.put_notice(bigint, text, text, timestamptz, bytea[], uuid, int[]) to cape_worker;

-- As before. Numbers of matters go only to a person who is still here and not away, and to the address that they still have.
drop function access.take_mail(uuid);
create function access.take_mail(of_id uuid) returns table (ref uuid, kind text, language text, address bytea, code bytea, made_at timestamptz, until timestamptz, country text, agency_sv text, agency_en text, numbers int[])
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  t timestamptz := clock_timestamp();
  taken access.mail;
begin
  update access.mail m set tries = m.tries + 1, due_at = t + interval '5 minutes'
    where m.id = of_id and m.sent_at is null and m.failed_at is null and m.due_at <= t returning m.* into taken;
  if taken.id is null then return; end if;
  if taken.until <= t or (taken.kind = 'confirmation' and not exists (select 1 from access.mail_address_asked d where d.mail = taken.id)) or (taken.code_hash is not null and not exists (
      select 1 from access.invitation_code v where v.hash = taken.code_hash and v.used_at is null and v.ended_at is null and v.until > t))
    or (taken.kind = 'matters' and not (access.may_be_told(taken.account) and exists (select 1 from access.mail_address d where d.account = taken.account and d.sealed = taken.sealed_to))) then
    update access.mail m set failed_at = t, sealed_code = null, sealed_to = case m.kind when 'invitation' then m.sealed_to end, trouble = coalesce(m.trouble, 'too-late') where m.id = of_id;
    return;
  end if;
  return query select a.ref, taken.kind, taken.language, taken.sealed_to, taken.sealed_code, taken.made_at, taken.until, g.country::text, g.name_sv, g.name_en, taken.numbers
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency
    where a.id = taken.account;
end $$;
alter function access.take_mail(uuid) owner to cape_ctx;
revoke execute on function access.take_mail(uuid) from public;
grant execute on function access.take_mail(uuid) to cape_worker;

-- As before, and that a calendar got an address or lost it.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'passkey.add', 'passkey.end', 'recovery-code.make', 'recovery-code.use',
      'mail-address.ask', 'mail-address.confirm', 'mail-address.remove', 'notices.make-feed', 'notices.end-feed') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
