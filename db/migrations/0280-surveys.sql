-- Surveys of authorities: who is invited, which codes are still unused, and what was answered. Nothing in here says who answered what: an
-- invitation does not name its code, a code is deleted when it is used, and the answers are one sorted list (docs/decisions/0153).

create schema surveys;
grant usage on schema surveys to cape_app, cape_read, cape_worker, cape_public, cape_study;
grant create on schema surveys to cape_study;

create table surveys.survey_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  began_at timestamptz not null,
  state text not null,
  withdrawn boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on surveys.survey_now (country, realm, began_at desc, id);
select access.protect('surveys.survey_now', 'projection');

-- The tables below are in the study realm of the unit, in which no one is: they are read and written by the functions alone.

-- What those who answer are shown, sealed under the key of the installation; whether it is open, and until when.
create table surveys.sheet (
  country char(2) not null,
  realm bigint not null,
  survey uuid not null,
  sealed bytea not null,
  questions int not null check (questions between 1 and 60),
  -- Of an open survey: the digest of its one link.
  link bytea check (length(link) = 32),
  closes_on date not null,
  ended boolean not null default false,
  primary key (country, realm, survey)
);
create index on surveys.sheet (survey);
create index on surveys.sheet (link) where link is not null;

-- Someone who was invited: where they are written to, sealed, and the mail that waits. Neither a code nor whether they have answered.
create table surveys.invitation (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  survey uuid not null,
  sealed_to bytea not null,
  language text not null check (language in ('sv', 'en')),
  kind text not null default 'invitation' check (kind in ('invitation', 'reminder')),
  due_at timestamptz not null default clock_timestamp(),
  tries int not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  trouble text check (trouble ~ '^[a-z]+(-[a-z]+)*$'),
  primary key (country, realm, id)
);
create index on surveys.invitation (country, realm, survey);
create index on surveys.invitation (due_at) where sent_at is null and failed_at is null;
create index on surveys.invitation (id);

-- A code that has not been used: its digest, and for which part of the frame it answers.
create table surveys.ballot (
  country char(2) not null,
  realm bigint not null,
  survey uuid not null,
  hash bytea not null check (length(hash) = 32),
  stratum text not null check (stratum ~ '^[a-z0-9-]{1,40}$'),
  cluster int not null check (cluster between 0 and 99999),
  primary key (country, realm, survey, hash)
);
create index on surveys.ballot (hash);

-- All answers to one survey: one row, written whole with each answer and sorted by what was answered, so that neither an order nor a
-- transaction tells when one of them came.
create table surveys.box (
  country char(2) not null,
  realm bigint not null,
  survey uuid not null,
  answers text[] not null default '{}',
  primary key (country, realm, survey)
);

do $$
declare
  t text;
begin
  foreach t in array array['surveys.sheet', 'surveys.invitation', 'surveys.ballot', 'surveys.box'] loop
    perform access.protect(t::regclass, 'truth');
    execute format('revoke insert on %s from cape_app, cape_worker', t);
    execute format('drop policy add on %s', t);
    execute format('create policy keep on %s for all to cape_study using (true) with check (true)', t);
    execute format('grant select, insert, update, delete on %s to cape_study', t);
  end loop;
end $$;

-- The study realm of the unit whose act this is. Throws where the act is not of this transaction, this person and this survey.
create function surveys.realm_of_act(because uuid, its_type text, of_survey uuid) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  found_in bigint;
begin
  perform 1 from acts.act x where x.id = because and x.type = its_type and x.stream = of_survey and x.actor = c.actor and x.owner_unit = c.unit
    and x.xid = pg_current_xact_id();
  if not found then raise exception 'survey without act' using errcode = '42501'; end if;
  select r.id into found_in from access.realm r where r.owner_unit = c.unit and r.kind = 'study';
  return found_in;
end $$;

create function surveys.open_sheet(because uuid, of_survey uuid, contents bytea, its_questions int, its_link bytea, until date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.open', of_survey);
begin
  insert into surveys.sheet (country, realm, survey, sealed, questions, link, closes_on)
    select r.country, r.id, of_survey, contents, its_questions, its_link, until from access.realm r where r.id = place;
  insert into surveys.box (country, realm, survey) select r.country, r.id, of_survey from access.realm r where r.id = place on conflict do nothing;
end $$;

create function surveys.extend_sheet(because uuid, of_survey uuid, until date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.extend', of_survey);
begin
  update surveys.sheet s set closes_on = until where s.realm = place and s.survey = of_survey and not s.ended;
end $$;

-- Ends a survey: unused codes and addresses are deleted.
create function surveys.end_sheet(because uuid, of_survey uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.close', of_survey);
begin
  update surveys.sheet s set ended = true where s.realm = place and s.survey = of_survey;
  delete from surveys.ballot b where b.realm = place and b.survey = of_survey;
  delete from surveys.invitation i where i.realm = place and i.survey = of_survey;
end $$;

-- Invites: addresses under their own numbers, digests of codes beside them in an order of their own.
create function surveys.invite(because uuid, of_survey uuid, ids uuid[], addresses bytea[], languages text[], hashes bytea[], strata text[], clusters int[]) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.invite', of_survey);
begin
  perform 1 from surveys.sheet s where s.realm = place and s.survey = of_survey and not s.ended and s.link is null;
  if not found then raise exception 'no survey that invites' using errcode = '42501'; end if;
  insert into surveys.invitation (country, realm, id, survey, sealed_to, language)
    select r.country, r.id, g.id, of_survey, g.address, g.lang from access.realm r, unnest(ids, addresses, languages) as g(id, address, lang)
    where r.id = place order by g.id;
  insert into surveys.ballot (country, realm, survey, hash, stratum, cluster)
    select r.country, r.id, of_survey, g.hash, g.stratum, g.cluster from access.realm r, unnest(hashes, strata, clusters) as g(hash, stratum, cluster)
    where r.id = place order by g.hash;
end $$;

-- The numbers of those who were invited, for the unit that asks them: with the key of the installation their codes follow from them.
create function surveys.invited(of_survey uuid) returns setof uuid language plpgsql stable security definer rows 500 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select i.id from surveys.invitation i join access.realm r on r.country = i.country and r.id = i.realm
    where i.survey = of_survey and r.owner_unit = c.unit and i.failed_at is null order by i.id;
end $$;

-- Writes once more to those whose code is unused.
create function surveys.remind(because uuid, of_survey uuid, ids uuid[], hashes bytea[]) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.remind', of_survey);
  put int;
begin
  update surveys.invitation i set kind = 'reminder', due_at = clock_timestamp(), tries = 0, sent_at = null, trouble = null
    from unnest(ids, hashes) as g(id, hash)
    where i.realm = place and i.survey = of_survey and i.id = g.id and i.failed_at is null and i.sent_at is not null
      and exists (select 1 from surveys.ballot b where b.realm = place and b.survey = of_survey and b.hash = g.hash);
  get diagnostics put = row_count;
  return put;
end $$;

-- How many codes of each part of the frame are unused, and how the mails went. Nothing of one person.
create function surveys.progress(of_survey uuid) returns table (stratum text, unused int)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select b.stratum, count(*)::int from surveys.ballot b join access.realm r on r.country = b.country and r.id = b.realm
    where b.survey = of_survey and r.owner_unit = c.unit group by b.stratum order by b.stratum;
end $$;
create function surveys.mail_progress(of_survey uuid) returns table (waiting int, sent int, failed int)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select (count(*) filter (where i.sent_at is null and i.failed_at is null))::int, (count(*) filter (where i.sent_at is not null))::int,
      (count(*) filter (where i.failed_at is not null))::int
    from surveys.invitation i join access.realm r on r.country = i.country and r.id = i.realm where i.survey = of_survey and r.owner_unit = c.unit;
end $$;

-- What was answered, once the survey has ended, for the unit that asked. How many, while it asks.
create function surveys.answers_of(of_survey uuid) returns text[] language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  -- An agency that has moved here brings its answers, and no sheet.
  return (select b.answers from surveys.box b join access.realm r on r.country = b.country and r.id = b.realm
    where b.survey = of_survey and r.owner_unit = c.unit
      and not exists (select 1 from surveys.sheet s where s.country = b.country and s.realm = b.realm and s.survey = b.survey and not s.ended));
end $$;
create function surveys.answered(of_survey uuid) returns int language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return coalesce((select cardinality(b.answers) from surveys.box b join access.realm r on r.country = b.country and r.id = b.realm
    where b.survey = of_survey and r.owner_unit = c.unit), 0);
end $$;

-- The sheet to which a code or a link leads, while it asks.
create function surveys.sheet_of(digest bytea) returns table (survey uuid, country text, sealed bytea, closes_on date, is_open boolean)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select s.survey, s.country::text, s.sealed, s.closes_on, s.link is not null from surveys.sheet s
    where not s.ended and (s.link = digest or exists (select 1 from surveys.ballot b
      where b.hash = digest and b.country = s.country and b.realm = s.realm and b.survey = s.survey))
    limit 1
$$;

-- Takes one answer: the code is deleted and the answer is among the others, in one statement of time. A letter for each question; `-` is "I do not know".
create function surveys.answer(digest bytea, said text, today date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  sheet surveys.sheet;
  used surveys.ballot;
  entry text;
begin
  select s.* into sheet from surveys.sheet s where s.link = digest;
  if sheet.survey is null then
    delete from surveys.ballot b where b.hash = digest returning b.* into used;
    if used.survey is null then return 'unknown'; end if;
    select s.* into sheet from surveys.sheet s where s.country = used.country and s.realm = used.realm and s.survey = used.survey;
  end if;
  if sheet.ended or sheet.closes_on < today then raise exception 'survey has ended' using errcode = 'CA280'; end if;
  if said !~ '^[a-f-]+$' or length(said) <> sheet.questions then raise exception 'not an answer' using errcode = '42501'; end if;
  entry := coalesce(used.stratum, 'open') || '|' || coalesce(used.cluster, 0) || '|' || said;
  update surveys.box b set answers = (select array_agg(x.one order by x.one collate "C") from unnest(b.answers || entry) as x(one))
    where b.country = sheet.country and b.realm = sheet.realm and b.survey = sheet.survey and cardinality(b.answers) < 20000;
  if not found then raise exception 'survey is full' using errcode = 'CA280'; end if;
  return 'kept';
end $$;

-- Mails that wait, taken and told as all others are.
create function surveys.due_mails() returns setof uuid language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select i.id from surveys.invitation i where i.sent_at is null and i.failed_at is null and i.due_at <= clock_timestamp() order by i.due_at, i.id limit 50
$$;
create function surveys.take_mail(of_id uuid, today date) returns table (survey uuid, country text, address bytea, language text, kind text, closes_on date, agency_sv text, agency_en text)
  language plpgsql volatile security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  t timestamptz := clock_timestamp();
  taken surveys.invitation;
begin
  update surveys.invitation i set tries = i.tries + 1, due_at = t + interval '5 minutes'
    where i.id = of_id and i.sent_at is null and i.failed_at is null and i.due_at <= t returning i.* into taken;
  if taken.id is null then return; end if;
  if not exists (select 1 from surveys.sheet s where s.country = taken.country and s.realm = taken.realm and s.survey = taken.survey and not s.ended and s.closes_on >= today) then
    update surveys.invitation i set failed_at = t, trouble = 'too-late' where i.id = of_id;
    return;
  end if;
  return query select s.survey, s.country::text, taken.sealed_to, taken.language, taken.kind, s.closes_on, g.name_sv, g.name_en
    from surveys.sheet s join access.realm r on r.country = s.country and r.id = s.realm join access.unit u on u.id = r.owner_unit join access.agency g on g.id = u.agency
    where s.country = taken.country and s.realm = taken.realm and s.survey = taken.survey;
end $$;
create function surveys.is_unused(of_survey uuid, digest bytea) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from surveys.ballot b where b.survey = of_survey and b.hash = digest)
$$;
create function surveys.tell_mail(of_id uuid, outcome text, its_trouble text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
begin
  update surveys.invitation i set
    sent_at = case outcome when 'sent' then t end,
    failed_at = case outcome when 'never' then t end,
    trouble = its_trouble,
    due_at = t + least(interval '30 minutes', interval '5 seconds' * power(2, least(i.tries, 10)))
    where i.id = of_id and i.sent_at is null and i.failed_at is null;
end $$;

-- Invented answers, by the operator and only in a database that was made as a demo.
create function surveys.add_invented(of_unit int, of_survey uuid, rows text[]) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not (select demo from access.instance) then raise exception 'not a demo' using errcode = '42501'; end if;
  insert into surveys.box (country, realm, survey, answers)
    select r.country, r.id, of_survey, (select array_agg(x.one order by x.one collate "C") from unnest(rows) as x(one))
    from access.realm r where r.owner_unit = of_unit and r.kind = 'study' on conflict do nothing;
  return cardinality(rows);
end $$;

do $$
declare
  f text;
begin
  foreach f in array array[
    'surveys.realm_of_act(uuid, text, uuid)', 'surveys.open_sheet(uuid, uuid, bytea, int, bytea, date)', 'surveys.extend_sheet(uuid, uuid, date)',
    'surveys.end_sheet(uuid, uuid)', 'surveys.invite(uuid, uuid, uuid[], bytea[], text[], bytea[], text[], int[])', 'surveys.invited(uuid)',
    'surveys.remind(uuid, uuid, uuid[], bytea[])', 'surveys.progress(uuid)', 'surveys.mail_progress(uuid)', 'surveys.answers_of(uuid)', 'surveys.answered(uuid)',
    'surveys.sheet_of(bytea)', 'surveys.answer(bytea, text, date)', 'surveys.due_mails()', 'surveys.take_mail(uuid, date)', 'surveys.is_unused(uuid, bytea)',
    'surveys.tell_mail(uuid, text, text)', 'surveys.add_invented(int, uuid, text[])'
  ] loop
    execute format('alter function %s owner to cape_study', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function surveys.open_sheet(uuid, uuid, bytea, int, bytea, date), surveys.extend_sheet(uuid, uuid, date), surveys.end_sheet(uuid, uuid),
  surveys.invite(uuid, uuid, uuid[], bytea[], text[], bytea[], text[], int[]), surveys.remind(uuid, uuid, uuid[], bytea[]) to cape_app;
grant execute on function surveys.invited(uuid), surveys.progress(uuid), surveys.mail_progress(uuid), surveys.answers_of(uuid), surveys.answered(uuid) to cape_app, cape_read;
grant execute on function surveys.sheet_of(bytea), surveys.answer(bytea, text, date) to cape_public;
grant execute on function surveys.due_mails(), surveys.take_mail(uuid, date), surveys.is_unused(uuid, bytea), surveys.tell_mail(uuid, text, text) to cape_worker;
grant execute on function surveys.add_invented(int, uuid, text[]) to cape_migrator;

-- An agency that leaves takes its answers with it. Codes, addresses and sheets are of this installation, and stay.
grant usage on schema surveys to cape_leave;
grant select on surveys.box to cape_leave;
create policy leave on surveys.box for select to cape_leave using (realm in (select access.leaving_realms()));

revoke create on schema surveys from cape_study;
