-- Mail: what invites a person, and the notice that something was changed about how they sign in. A mail has no content of its own: the address
-- and the code of an invitation are sealed under the key of the installation, and the code is forgotten once it was sent or never will be.

grant create on schema access to cape_ctx;

-- Where a person is written to, and in which language. No role reads it but by the functions below.
create table access.mail_address (
  account bigint primary key references access.account,
  sealed bytea not null,
  language text not null check (language in ('sv', 'en')),
  set_at timestamptz not null default clock_timestamp(),
  -- Whether its person has shown that they read what comes there.
  is_confirmed boolean not null default false
);

-- The address that a person wants to be written to. It counts when they have typed the code that was sent there.
create table access.mail_address_asked (
  account bigint primary key references access.account,
  sealed bytea not null,
  language text not null check (language in ('sv', 'en')),
  mail uuid not null,
  hash bytea not null,
  tries int not null default 0,
  until timestamptz not null
);
grant select, insert, update, delete on access.mail_address_asked to cape_ctx;

-- One mail: it invites, says that a sign-in was changed, or asks whether an address is that of its person. It goes where its person was written to
-- when it was made: a notice of a new address reaches the old one.
create table access.mail (
  id uuid primary key,
  account bigint not null references access.account,
  kind text not null check (kind in ('invitation', 'notice', 'confirmation')),
  sealed_to bytea,
  language text not null check (language in ('sv', 'en')),
  code_hash bytea references access.invitation_code,
  sealed_code bytea,
  made_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  due_at timestamptz not null default clock_timestamp(),
  tries int not null default 0,
  trouble text check (trouble ~ '^[a-z]+(-[a-z]+)*$'),
  sent_at timestamptz,
  failed_at timestamptz,
  check ((kind = 'invitation') = (code_hash is not null)),
  check (kind <> 'notice' or sealed_code is null),
  check (sealed_to is not null or sent_at is not null or failed_at is not null)
);
create index on access.mail (account);
create index on access.mail (code_hash) where code_hash is not null;
create index on access.mail (due_at) where sent_at is null and failed_at is null;
-- Several changes within a moment are told once at each address.
create unique index mail_one_notice on access.mail (account, sealed_to) where kind = 'notice' and sent_at is null and failed_at is null;

grant select, insert, update (sealed, language, set_at, is_confirmed), delete on access.mail_address to cape_ctx;
grant select, insert, update (sealed_to, sealed_code, due_at, tries, trouble, sent_at, failed_at) on access.mail to cape_ctx;

-- Roles that come with a capacity of their own open what is apart from all work on matters: their codes are given by hand.
create function access.is_apart(its_role text) returns boolean language sql immutable set search_path = pg_catalog as $$
  select its_role in ('administrator', 'security-officer', 'data-protection-officer')
$$;
revoke execute on function access.is_apart(text) from public;
grant execute on function access.is_apart(text) to cape_ctx;

-- The code that an act has just made goes by mail: it lasts 72 hours instead of seven days.
create function access.mail_invitation(because_act uuid, its_type text, of_ref uuid, mail_id uuid, address bytea, code bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref));
  made access.invitation_code;
begin
  if its_type not in ('account.invite', 'account.renew-invitation') or told ->> 'mailed' is null then raise exception 'no mail' using errcode = '42501'; end if;
  if exists (select 1 from access.role_grant g where g.account = of_account.id and access.is_apart(g.role) and (g.active_until is null or g.active_until > clock_timestamp())) then
    raise exception 'by hand' using errcode = '42501';
  end if;
  -- Whom two have let in again, and who has ever come in, is given the code by hand.
  if access.has_come_in(of_account.id) then raise exception 'by hand' using errcode = '42501'; end if;
  update access.invitation_code v set until = least(v.until, clock_timestamp() + interval '72 hours')
    where v.account = of_account.id and v.used_at is null and v.ended_at is null returning v.* into made;
  if made.hash is null then raise exception 'no code' using errcode = '42501'; end if;
  insert into access.mail_address (account, sealed, language) values (of_account.id, address, told ->> 'mailed')
    on conflict (account) do update set sealed = excluded.sealed, language = excluded.language, set_at = excluded.set_at, is_confirmed = false;
  insert into access.mail (id, account, kind, sealed_to, language, code_hash, sealed_code, until)
    values (mail_id, of_account.id, 'invitation', address, told ->> 'mailed', made.hash, code, made.until);
end $$;
alter function access.mail_invitation(uuid, text, uuid, uuid, bytea, bytea) owner to cape_ctx;
revoke execute on function access.mail_invitation(uuid, text, uuid, uuid, bytea, bytea) from public;
grant execute on function access.mail_invitation(uuid, text, uuid, uuid, bytea, bytea) to cape_app;

-- What went by mail is ended when its person is given a role whose code is given by hand.
create function access.end_mailed_code() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if access.is_apart(new.role) then
    update access.invitation_code v set ended_at = clock_timestamp()
      where v.account = new.account and v.used_at is null and v.ended_at is null and exists (select 1 from access.mail m where m.code_hash = v.hash);
  end if;
  return new;
end $$;
alter function access.end_mailed_code() owner to cape_ctx;
revoke execute on function access.end_mailed_code() from public;
create trigger end_mailed_code after insert on access.role_grant for each row execute function access.end_mailed_code();

-- The notice that something was changed about how a person signs in, where CAPE has an address of theirs.
create function access.notice_mail(of_account bigint) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into access.mail (id, account, kind, sealed_to, language, until)
    select gen_random_uuid(), one.account, 'notice', one.sealed, one.language, clock_timestamp() + interval '7 days'
    from access.mail_address one where one.account = of_account
    on conflict (account, sealed_to) where kind = 'notice' and sent_at is null and failed_at is null do nothing;
end $$;
alter function access.notice_mail(bigint) owner to cape_ctx;
revoke execute on function access.notice_mail(bigint) from public;

create function access.notice_change() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform access.notice_mail(new.account);
  return new;
end $$;
alter function access.notice_change() owner to cape_ctx;
revoke execute on function access.notice_change() from public;
create trigger notice_new after insert on access.passkey for each row execute function access.notice_change();
create trigger notice_end after update of ended_at on access.passkey for each row when (old.ended_at is null and new.ended_at is not null) execute function access.notice_change();
create trigger notice_new after insert on access.identity for each row execute function access.notice_change();
create trigger notice_change after update of ended_at on access.identity for each row when (old.ended_at is distinct from new.ended_at) execute function access.notice_change();
create trigger notice_new after insert on access.recovery for each row execute function access.notice_change();

-- As before, and it is told.
create or replace function access.end_sessions(of_account access.account) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0)); -- a session that begins meanwhile is there, or waits
  update access.sitting t set ended_at = clock_timestamp() from access.session s
    where s.account = of_account.id and s.revoked_at is null and t.id = s.sitting and t.ended_at is null;
  update access.session s set revoked_at = clock_timestamp() where s.account = of_account.id and s.revoked_at is null;
  perform access.notice_mail(of_account.id);
end $$;

-- Mails that wait for their time, the oldest first, the agencies in turn: one that sends many holds up no other.
create function access.due_mails() returns setof uuid language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select d.id from (select m.id, m.due_at, row_number() over (partition by u.agency order by m.due_at) as place from access.mail m
    join access.account a on a.id = m.account join access.unit u on u.id = a.unit
    where m.sent_at is null and m.failed_at is null and m.due_at <= clock_timestamp()) d order by d.place, d.due_at limit 50
$$;
alter function access.due_mails() owner to cape_ctx;
revoke execute on function access.due_mails() from public;
grant execute on function access.due_mails() to cape_worker;

-- Takes one mail to be sent, for five minutes: no one else sends it meanwhile. One that invites with a code that is used or has ended is
-- not sent any more.
create function access.take_mail(of_id uuid) returns table (ref uuid, kind text, language text, address bytea, code bytea, made_at timestamptz, until timestamptz, country text, agency_sv text, agency_en text)
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
      select 1 from access.invitation_code v where v.hash = taken.code_hash and v.used_at is null and v.ended_at is null and v.until > t)) then
    update access.mail m set failed_at = t, sealed_code = null, sealed_to = case m.kind when 'invitation' then m.sealed_to end, trouble = coalesce(m.trouble, 'too-late') where m.id = of_id;
    return;
  end if;
  return query select a.ref, taken.kind, taken.language, taken.sealed_to, taken.sealed_code, taken.made_at, taken.until, g.country::text, g.name_sv, g.name_en
    from access.account a join access.unit u on u.id = a.unit join access.agency g on g.id = u.agency
    where a.id = taken.account;
end $$;
alter function access.take_mail(uuid) owner to cape_ctx;
revoke execute on function access.take_mail(uuid) from public;
grant execute on function access.take_mail(uuid) to cape_worker;

-- What came of sending it: it was taken, is tried again later and later, or never will be.
create function access.tell_mail(of_id uuid, outcome text, its_trouble text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
begin
  update access.mail m set
    sent_at = case outcome when 'sent' then t end,
    failed_at = case outcome when 'never' then t end,
    sealed_code = case outcome when 'later' then m.sealed_code end,
    sealed_to = case when outcome = 'later' or m.kind = 'invitation' then m.sealed_to end, -- where an invitation went is shown until its person comes in
    trouble = its_trouble,
    due_at = t + least(interval '30 minutes', interval '5 seconds' * power(2, least(m.tries, 10)))
    where m.id = of_id and m.sent_at is null and m.failed_at is null;
end $$;
alter function access.tell_mail(uuid, text, text) owner to cape_ctx;
revoke execute on function access.tell_mail(uuid, text, text) from public;
grant execute on function access.tell_mail(uuid, text, text) to cape_worker;

-- What came of the newest invitation by mail of each person of the agency, for those who administrate it.
create function access.administered_mails(of_ref uuid default null) returns table (ref uuid, address bytea, language text, made_at timestamptz, sent_at timestamptz, failed_at timestamptz, trouble text)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select distinct on (a.id) a.ref, m.sealed_to, m.language, m.made_at, m.sent_at, m.failed_at, m.trouble
    from access.mail m join access.account a on a.id = m.account join access.unit u on u.id = a.unit
    where m.kind = 'invitation' and m.sealed_to is not null and u.agency = c.agency and (of_ref is null or a.ref = of_ref) order by a.id, m.made_at desc;
end $$;
alter function access.administered_mails(uuid) owner to cape_ctx;
revoke execute on function access.administered_mails(uuid) from public;
grant execute on function access.administered_mails(uuid) to cape_app, cape_read;

insert into access.job (kind) values ('mail.send');
-- What an account is folded to says since when a code has gone by mail.
insert into cape.refold_due (stream_kind) values ('account') on conflict do nothing;

revoke create on schema access from cape_ctx;
