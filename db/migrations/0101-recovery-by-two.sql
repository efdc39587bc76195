-- A person who has lost every way to sign in is let in again by two administrators of the agency: one asks, another confirms within a day.

grant create on schema access to cape_ctx;

-- What one administrator has asked for and another confirms or declines. No role reads it but by the functions below.
create table access.recovery (
  asked uuid primary key,
  asked_at timestamptz not null default clock_timestamp(),
  account bigint not null references access.account,
  by_account bigint not null references access.account,
  until timestamptz not null,
  ended_at timestamptz
);
create index on access.recovery (account);
create index on access.recovery (by_account);
grant select, insert, update (ended_at) on access.recovery to cape_ctx;

create function access.ask_recovery(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
begin
  perform access.told_by_administrator(because_act, 'account.ask-recovery', jsonb_build_object('account', of_ref));
  if exists (select 1 from access.recovery r where r.account = of_account.id and r.ended_at is null and r.until > clock_timestamp()) then
    raise exception 'recovery' using errcode = '42501';
  end if;
  insert into access.recovery (asked, account, by_account, until)
    values (because_act, of_account.id, (access.who()).actor, clock_timestamp() + interval '1 day');
end $$;
alter function access.ask_recovery(uuid, uuid) owner to cape_ctx;
revoke execute on function access.ask_recovery(uuid, uuid) from public;
grant execute on function access.ask_recovery(uuid, uuid) to cape_app;

-- Whether the person who acts here is really another: neither invited by who asked nor the reverse, known nowhere by the same name, and an
-- administrator for a week already, so that no one invites a second person to be two. Who asked must still be one.
create function access.may_confirm_recovery(question access.recovery) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select question.by_account <> w.actor and access.is_administrator(question.by_account)
    and exists (select 1 from access.account a where a.id = question.by_account and (a.active_until is null or a.active_until > clock_timestamp()))
    and not exists (select 1 from access.invitation_code v where (v.account, v.made_by) in ((w.actor, question.by_account), (question.by_account, w.actor)))
    and not exists (select 1 from access.identity i join access.identity k on k.issuer = i.issuer and k.subject = i.subject where i.account = w.actor and k.account = question.by_account)
    and exists (select 1 from access.role_grant g where g.account = w.actor and g.role = 'administrator'
      and g.active_from <= question.asked_at - interval '7 days' and (g.active_until is null or g.active_until > clock_timestamp()))
  from access.who() w
$$;
alter function access.may_confirm_recovery(access.recovery) owner to cape_ctx;
revoke execute on function access.may_confirm_recovery(access.recovery) from public;

-- Ends the question: without anything else, or, where another administrator confirms it, with all ways in of the person and their sessions,
-- and a code that lets them in once.
create function access.answer_recovery(because_act uuid, its_type text, of_ref uuid, code_hash bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref));
  question access.recovery;
begin
  select r.* into question from access.recovery r
    where r.asked = (told ->> 'asked')::uuid and r.account = of_account.id and r.ended_at is null and r.until > clock_timestamp() for update;
  if question.asked is null then raise exception 'recovery' using errcode = '42501'; end if;
  update access.recovery r set ended_at = clock_timestamp() where r.asked = question.asked;
  if its_type = 'account.decline-recovery' then return; end if;
  if its_type <> 'account.confirm-recovery' or not access.may_confirm_recovery(question) then raise exception 'recovery of one' using errcode = '42501'; end if;
  update access.passkey p set ended_at = clock_timestamp() where p.account = of_account.id and p.ended_at is null;
  update access.identity i set ended_at = clock_timestamp() where i.account = of_account.id and i.ended_at is null;
  update access.recovery_code r set ended_at = clock_timestamp() where r.account = of_account.id and r.used_at is null and r.ended_at is null;
  update access.device d set ended_at = coalesce(d.ended_at, clock_timestamp()), locked_at = coalesce(d.locked_at, clock_timestamp()) where d.account = of_account.id;
  perform access.end_sessions(of_account);
  perform access.put_invitation(of_account, code_hash);
end $$;
alter function access.answer_recovery(uuid, text, uuid, bytea) owner to cape_ctx;
revoke execute on function access.answer_recovery(uuid, text, uuid, bytea) from public;
grant execute on function access.answer_recovery(uuid, text, uuid, bytea) to cape_app;

revoke create on schema access from cape_ctx;
