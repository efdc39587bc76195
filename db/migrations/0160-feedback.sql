-- Feedback on CAPE itself: what a person writes to the administrators of their own agency, and what these answer. It is about no matter and in no
-- case file. Each text is sealed under the key of the agency; no role of the server reads the table. docs/decisions/0126 says why so.

grant create on schema access to cape_ctx;
grant create on schema audit to cape_audit;

create table access.feedback (
  id uuid primary key,
  agency smallint not null references access.agency,
  account bigint not null references access.account,
  -- Which page it is about, as the program writes its address: no id of any matter.
  page text check (page ~ '^/app(/[a-z-]+|/\$[a-z]+)*$' and length(page) <= 120),
  kind text not null check (kind in ('fault', 'unclear', 'wish')),
  sealed bytea not null check (octet_length(sealed) <= 10000),
  written_at timestamptz not null,
  answer bytea check (octet_length(answer) <= 10000),
  answered_at timestamptz,
  answered_by bigint references access.account,
  closed_at timestamptz,
  -- When its writer saw the answer.
  seen_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (answer is null or closed_at is not null)
);
create index on access.feedback (agency, written_at desc, id desc);
create index on access.feedback (account, written_at desc, id desc);
create index on access.feedback (answered_by);
create index on access.feedback (written_at);
grant select, insert, update (answer, answered_at, answered_by, closed_at, seen_at), delete on access.feedback to cape_ctx;

-- Whose a token is, in which agency, and in which capacity they act now.
create function access.feedback_by(token bytea) returns table (account bigint, agency smallint, unit int, administers boolean)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select s.account, s.agency, s.unit, t.capacity = 'access-administration' and access.is_administrator(s.account)
    from access.own_session(token) s
    join access.session x on x.hash = s.hash
    join access.sitting t on t.id = x.sitting and t.ended_at is null
$$;
alter function access.feedback_by(bytea) owner to cape_ctx;
revoke execute on function access.feedback_by(bytea) from public;

-- Whether the person of this token may read what was written in their agency.
create function access.reads_feedback(token bytea) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select w.administers from access.feedback_by(token) w), false)
$$;
alter function access.reads_feedback(bytea) owner to cape_ctx;
revoke execute on function access.reads_feedback(bytea) from public;
grant execute on function access.reads_feedback(bytea) to cape_login;

-- Writes to the administrators of one's own agency. Twenty that are open are as many as a person may have.
create function access.write_feedback(token bytea, its_id uuid, of_page text, its_kind text, what bytea, at timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
begin
  select * into w from access.feedback_by(token);
  if w.account is null then return 'signed-out'; end if;
  perform pg_advisory_xact_lock(hashtextextended('feedback ' || w.account, 0));
  if exists (select 1 from access.feedback f where f.id = its_id and f.account = w.account) then return 'known'; end if;
  if exists (select 1 from access.feedback f where f.id = its_id) then return 'taken'; end if;
  if (select count(*) from access.feedback f where f.account = w.account and f.closed_at is null) >= 20 then return 'full'; end if;
  insert into access.feedback (id, agency, account, page, kind, sealed, written_at) values (its_id, w.agency, w.account, of_page, its_kind, what, at);
  return 'done';
end $$;
alter function access.write_feedback(bytea, uuid, text, text, bytea, timestamptz) owner to cape_ctx;
revoke execute on function access.write_feedback(bytea, uuid, text, text, bytea, timestamptz) from public;
grant execute on function access.write_feedback(bytea, uuid, text, text, bytea, timestamptz) to cape_login;

-- What a person has written themselves, the newest first. Asking for it is seeing the answers.
create function access.own_feedback(token bytea) returns table (id uuid, page text, kind text, sealed bytea, written_at timestamptz, answer bytea, answered_at timestamptz, closed_at timestamptz, is_new boolean)
  language plpgsql volatile security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  w record;
begin
  select * into w from access.feedback_by(token);
  if w.account is null then return; end if;
  return query select f.id, f.page, f.kind, f.sealed, f.written_at, f.answer, f.answered_at, f.closed_at, f.closed_at is not null and f.seen_at is null
    from access.feedback f where f.account = w.account order by f.written_at desc, f.id desc limit 100;
  update access.feedback f set seen_at = clock_timestamp() where f.account = w.account and f.closed_at is not null and f.seen_at is null;
end $$;
alter function access.own_feedback(bytea) owner to cape_ctx;
revoke execute on function access.own_feedback(bytea) from public;
grant execute on function access.own_feedback(bytea) to cape_login;

-- What was written in an agency, what is open first, for a person who administrates it and acts as that now; for any other, none.
create function access.feedback_here(token bytea) returns table (id uuid, page text, kind text, sealed bytea, written_at timestamptz, answer bytea, answered_at timestamptz, closed_at timestamptz, name text, answered_by text)
  language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select f.id, f.page, f.kind, f.sealed, f.written_at, f.answer, f.answered_at, f.closed_at, a.name, b.name
    from access.feedback_by(token) w
    join access.feedback f on f.agency = w.agency
    join access.account a on a.id = f.account
    left join access.account b on b.id = f.answered_by
    where w.administers order by f.closed_at is not null, f.written_at desc, f.id desc limit 200
$$;
alter function access.feedback_here(bytea) owner to cape_ctx;
revoke execute on function access.feedback_here(bytea) from public;
grant execute on function access.feedback_here(bytea) to cape_login;

-- Answers, or closes without an answer (`what` is null). Once: another administrator may have been faster.
create function access.answer_feedback(token bytea, its_id uuid, what bytea, at timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  w record;
  found_here access.feedback;
begin
  select * into w from access.feedback_by(token);
  if w.account is null then return 'signed-out'; end if;
  if not w.administers then return 'not-administrator'; end if;
  select * into found_here from access.feedback f where f.id = its_id and f.agency = w.agency for update;
  if found_here.id is null then return 'none'; end if;
  if found_here.closed_at is not null then return 'closed'; end if;
  update access.feedback f set answer = what, answered_at = case when what is not null then at end, answered_by = w.account, closed_at = at where f.id = its_id;
  return 'done';
end $$;
alter function access.answer_feedback(bytea, uuid, bytea, timestamptz) owner to cape_ctx;
revoke execute on function access.answer_feedback(bytea, uuid, bytea, timestamptz) from public;
grant execute on function access.answer_feedback(bytea, uuid, bytea, timestamptz) to cape_login;

-- What My work says of it to the person who acts here: answers they have not seen; of an administrator, what waits for one.
create function access.feedback_news() returns table (id uuid, what text, written_at timestamptz)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select f.id, 'answered', f.written_at from access.feedback f
    where f.account = c.actor and f.closed_at is not null and f.seen_at is null order by f.written_at, f.id limit 20;
  if access.administers() then
    return query select f.id, 'waits', f.written_at from access.feedback f
      where f.agency = c.agency and f.closed_at is null order by f.written_at, f.id limit 100;
  end if;
end $$;
alter function access.feedback_news() owner to cape_ctx;
revoke execute on function access.feedback_news() from public;
grant execute on function access.feedback_news() to cape_app, cape_read;

-- Forgets what was closed a year ago, and what belongs to who has left.
create function access.forget_feedback() returns int language sql volatile security definer set search_path = pg_catalog as $$
  with gone as (delete from access.feedback f where f.closed_at < clock_timestamp() - interval '365 days'
    or exists (select 1 from access.account a where a.id = f.account and a.active_until <= clock_timestamp() - interval '30 days') returning 1)
  select count(*)::int from gone
$$;
alter function access.forget_feedback() owner to cape_ctx;
revoke execute on function access.forget_feedback() from public;
grant execute on function access.forget_feedback() to cape_worker;

-- As before, and that a person wrote feedback, or an administrator answered or closed it.
create or replace function audit.append_login(verb text, result text, of_account bigint, token_hash bytea, about jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if verb not in ('session.start', 'session.end', 'session.prove', 'passkey.add', 'passkey.end', 'recovery-code.make', 'recovery-code.use',
      'mail-address.ask', 'mail-address.confirm', 'mail-address.remove', 'notices.make-feed', 'notices.end-feed',
      'feedback.write', 'feedback.list', 'feedback.answer', 'feedback.close') then raise exception 'verb' using errcode = '42501'; end if;
  perform audit.write(u.agency, token_hash, (about - 'commits') || jsonb_build_object('verb', verb, 'result', result, 'actor', a.id::text, 'unit', u.id))
    from access.account a join access.unit u on u.id = a.unit where a.id = of_account;
end $$;

revoke create on schema access from cape_ctx;
revoke create on schema audit from cape_audit;
