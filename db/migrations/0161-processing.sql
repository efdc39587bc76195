-- What privacy notices and the record of processing activities are made from: whom to ask about personal data, as administrators have entered it,
-- and the settings that are there already. No person and no matter is in it. docs/decisions/0126 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;
grant create on schema tips to cape_tip;

-- Whom to ask about personal data, in each agency. It is published.
create table access.privacy_contact (
  agency smallint primary key references access.agency,
  -- How the data protection officer is reached, and where requests for one's own data go: an office, no person.
  officer text check (length(officer) between 1 and 200),
  requests text check (length(requests) between 1 and 200),
  by_account bigint references access.account,
  at timestamptz not null
);
create index on access.privacy_contact (by_account);
grant select, insert, update on access.privacy_contact to cape_ctx;
grant select on access.privacy_contact to cape_leave;

create function access.set_privacy_contact(token bytea, its_officer text, its_requests text, its_at timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
begin
  select * into w from access.feedback_by(token);
  if w.account is null then return 'signed-out'; end if;
  if not w.administers then return 'not-administrator'; end if;
  insert into access.privacy_contact as p (agency, officer, requests, by_account, at) values (w.agency, its_officer, its_requests, w.account, its_at)
    on conflict (agency) do update set officer = excluded.officer, requests = excluded.requests, by_account = excluded.by_account, at = excluded.at;
  return 'done';
end $$;
alter function access.set_privacy_contact(bytea, text, text, timestamptz) owner to cape_ctx;
revoke execute on function access.set_privacy_contact(bytea, text, text, timestamptz) from public;
grant execute on function access.set_privacy_contact(bytea, text, text, timestamptz) to cape_login;

-- Each agency as everyone may know it: whom to ask, whether a data protection officer has an account, and at which services its people sign in.
create function access.published_processing() returns table (agency smallint, key text, country text, name_sv text, name_en text, officer text, requests text, has_officer boolean, providers_sv text[], providers_en text[], said_at timestamptz)
  language sql stable security definer rows 20 set search_path = pg_catalog as $$
  select a.id, a.key, a.country::text, a.name_sv, a.name_en, p.officer, p.requests,
    exists (select 1 from access.role_grant g join access.account c on c.id = g.account join access.unit u on u.id = c.unit
      where u.agency = a.id and g.role = 'data-protection-officer' and g.active_from <= clock_timestamp() and (g.active_until is null or g.active_until > clock_timestamp())
        and (c.active_until is null or c.active_until > clock_timestamp())),
    array(select v.name_sv from access.provider v where v.agency = a.id and v.active_from <= clock_timestamp() and (v.active_until is null or v.active_until > clock_timestamp()) order by v.key),
    array(select v.name_en from access.provider v where v.agency = a.id and v.active_from <= clock_timestamp() and (v.active_until is null or v.active_until > clock_timestamp()) order by v.key),
    p.at
  from access.agency a left join access.privacy_contact p on p.agency = a.id order by a.country, a.name_sv, a.id
$$;
alter function access.published_processing() owner to cape_ctx;
revoke execute on function access.published_processing() from public;
grant execute on function access.published_processing() to cape_app, cape_read, cape_public;

-- What each agency has decided about retention, without who wrote it down and why it ended: what a notice says of it.
create function access.published_retention() returns table (agency smallint, decision uuid, version int, step text, kind text, regime text, outcome text, amount int, unit text, runs_from text,
    reference text, decided_on date, valid_from date, archive_first boolean, at timestamptz)
  language sql stable security definer rows 200 set search_path = pg_catalog as $$
  select v.agency, v.decision, v.version, v.step, v.kind, v.regime, v.outcome, v.amount, v.unit, v.runs_from, v.reference, v.decided_on, v.valid_from, v.archive_first, v.at
    from access.retention_version v order by v.agency, v.at, v.decision, v.version
$$;
alter function access.published_retention() owner to cape_ctx;
revoke execute on function access.published_retention() from public;
grant execute on function access.published_retention() to cape_app, cape_read, cape_public;

-- The agencies in which tips are read.
create function tips.read_by() returns table (agency smallint) language sql stable security definer rows 5 set search_path = pg_catalog as $$
  select distinct u.agency from tips.desk d join access.unit u on u.id = d.unit
$$;
alter function tips.read_by() owner to cape_tip;
revoke execute on function tips.read_by() from public;
grant execute on function tips.read_by() to cape_public, cape_read, cape_app;

-- As before, and that an administrator has said whom to ask about personal data, and that a record of processing was saved.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'passkey.add', 'passkey.end', 'recovery-code.make', 'recovery-code.use',
      'mail-address.ask', 'mail-address.confirm', 'mail-address.remove', 'notices.make-feed', 'notices.end-feed',
      'feedback.write', 'feedback.list', 'feedback.answer', 'feedback.close', 'privacy.set') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
revoke create on schema tips from cape_tip;
