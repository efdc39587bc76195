-- The practitioner survey: rounds, that somebody has answered, and counts. What somebody answered is kept nowhere.

grant create on schema study to cape_study, cape_ctx;
grant usage on schema study to cape_ctx;
grant select on access.agency to cape_study;

-- The realms of the study body. A round that lies anywhere else is none, whoever wrote it there. Asked in a subquery, so that it is
-- worked out once for a statement and not for every row.
create function study.realms_of_body() returns bigint[] language sql stable set search_path = pg_catalog as $$
  select array(select r.id from access.realm r join access.unit u on u.id = r.owner_unit join access.agency a on a.id = u.agency
    where a.kind = 'study')
$$;
revoke execute on function study.realms_of_body() from public;
grant execute on function study.realms_of_body() to cape_study;

-- Whether it is that day somewhere in the countries that use CAPE, by the clock of the database. In a demo the clock is moved.
create function study.is_today(day date) returns boolean language sql stable set search_path = pg_catalog as $$
  select (select i.demo from access.instance i)
    or day between ((now() at time zone 'UTC') - interval '1 hour')::date and ((now() at time zone 'UTC') + interval '4 hours')::date
$$;
revoke execute on function study.is_today(date) from public;
grant execute on function study.is_today(date) to cape_study;

-- A round, in the realm of the study body that opened it. When and of whom it asks is for everybody, and so are its results.
-- `closes_on` is the last day on which it asks or would have asked; ended before its first day, it asks on none.
create table study.survey_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  opens_on date not null,
  closes_on date not null,
  ended_on date,
  published_at timestamptz,
  folded jsonb not null,
  primary key (country, realm, id),
  check (opens_on <= closes_on and closes_on - opens_on < 92)
);
create index on study.survey_now (opens_on desc, id);
create index on study.survey_now (country, closes_on);
create index on study.survey_now (country, id);
select access.protect('study.survey_now', 'projection');
create policy asked on study.survey_now for select to cape_study using (true);
grant select on study.survey_now to cape_study;

-- The newest hundred rounds that have begun, and the next hundred to come, so that those to come never hide the one that asks.
-- Nothing in them is of one person, and results were suppressed before they were written.
create function study.surveys(today date) returns table (country text, realm text, id uuid, folded jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select s.country::text, s.realm::text, s.id, s.folded from (
    (select * from study.survey_now n where n.opens_on <= today and (n.ended_on is null or n.ended_on >= n.opens_on)
      and n.realm = any((select study.realms_of_body())::bigint[]) order by n.opens_on desc, n.id limit 100)
    union all
    (select * from study.survey_now n where n.opens_on > today and n.realm = any((select study.realms_of_body())::bigint[])
      order by n.opens_on, n.id desc limit 100)) s
  order by s.opens_on desc, s.id
$$;
alter function study.surveys(date) owner to cape_study;
revoke execute on function study.surveys(date) from public;
grant execute on function study.surveys(date) to cape_app, cape_read;

-- A round of the caller's country that asks on one of these days, if there is one. Rounds are opened one after another, so
-- that of two which would overlap the second one sees the first. Only for the study body.
create function study.round_between(first_day date, last_day date) returns table (opens_on date, closes_on date)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.capacity is distinct from 'analysis' or not exists (select 1 from access.agency a where a.id = c.agency and a.kind = 'study')
  then raise exception 'rounds are opened by the study body' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended('round ' || c.country, 0));
  return query select s.opens_on, s.closes_on from study.survey_now s
    where s.country = c.country::char(2) and (s.ended_on is null or s.ended_on >= s.opens_on)
      and s.opens_on <= last_day and first_day <= s.closes_on and s.realm = any((select study.realms_of_body())::bigint[]) limit 1;
end $$;
alter function study.round_between(date, date) owner to cape_study;
revoke execute on function study.round_between(date, date) from public;
grant execute on function study.round_between(date, date) to cape_app;

-- That somebody has answered lies in a sealed realm in which they are alone: no colleague and no manager learns even that.
-- `counted`: the rounds in which they were counted, once each. It says no more than that they answered, and nothing of what.
create table study.respondent (
  account bigint primary key references access.account,
  country char(2) not null,
  realm bigint not null unique,
  counted uuid[] not null default '{}',
  foreign key (country, realm) references access.realm (country, id)
);
grant select, insert on study.respondent to cape_ctx;
grant select, update (counted) on study.respondent to cape_study;

-- The sealed realm of whoever acts here, made when it is first needed. Nobody can ask for that of another.
create function study.own_survey_realm() returns table (country text, realm bigint) language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  r bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('respondent ' || c.actor, 0));
  select s.realm into r from study.respondent s where s.account = c.actor;
  if r is null then
    r := access.random_realm();
    insert into access.realm (country, id, kind, owner_unit, track) values (c.country, r, 'sealed', c.unit, 'none');
    insert into study.respondent (account, country, realm) values (c.actor, c.country, r);
  end if;
  if not exists (select 1 from access.member m where m.realm = r and m.actor = c.actor and m.capacity = c.capacity) then
    insert into access.member (country, realm, actor, capacity, track, may_write) values (c.country, r, c.actor, c.capacity, 'none', true);
  end if;
  return query select c.country, r;
end $$;
alter function study.own_survey_realm() owner to cape_ctx;
revoke execute on function study.own_survey_realm() from public;
grant execute on function study.own_survey_realm() to cape_app;

-- Whether whoever acts here has answered a round, in whatever capacity they did. Nobody can ask it of another.
create table study.survey_answered_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  survey uuid not null,
  answered_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, survey)
);
select access.protect('study.survey_answered_now', 'projection');
create policy own_answer on study.survey_answered_now for select to cape_ctx using (true);
grant select on study.survey_answered_now to cape_ctx;
create function study.has_answered(of_survey uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return exists (select 1 from study.respondent r join study.survey_answered_now s on s.country = r.country and s.realm = r.realm and s.survey = of_survey
    where r.account = c.actor);
end $$;
alter function study.has_answered(uuid) owner to cape_ctx;
revoke execute on function study.has_answered(uuid) from public;
grant execute on function study.has_answered(uuid) to cape_app, cape_read;

-- How many of one unit answered what in one round: numbers by key, and nothing of one person. One row for a unit and round,
-- written anew with each answer, so that neither an order nor a transaction tells which of the numbers was whose. It lies in
-- the study realm of the unit, in which nobody is.
create table study.survey_count (
  country char(2) not null,
  realm bigint not null,
  survey uuid not null,
  agency smallint not null,
  counts jsonb not null,
  primary key (country, realm, survey)
);
create index on study.survey_count (survey);
select access.protect('study.survey_count', 'truth');
create policy gather on study.survey_count for insert to cape_study with check (true);
create policy add_up on study.survey_count for update to cape_study using (true) with check (true);
create policy count on study.survey_count for select to cape_study using (true);
grant select, insert, update on study.survey_count to cape_study;

-- Two sets of counts, added key by key.
create function study.added(before jsonb, more jsonb) returns jsonb language sql immutable set search_path = pg_catalog as $$
  select coalesce(jsonb_object_agg(k.key, k.total), '{}'::jsonb)
  from (select e.key, sum(e.value::int) as total from (select * from jsonb_each_text(before) union all select * from jsonb_each_text(more)) e group by e.key) k
$$;
revoke execute on function study.added(jsonb, jsonb) from public;
grant execute on function study.added(jsonb, jsonb) to cape_study;

-- Whether these are the answers of one person to these questions: each key is known and counts one, everything that is asked
-- is answered once, and a help is named only of what is met at least monthly. The words are those of survey/words.ts.
create function study.is_one_answer(questions jsonb, counts jsonb) returns boolean language sql immutable set search_path = pg_catalog as $$
  select jsonb_typeof(counts) = 'object' and counts ? 'answered'
    and (select count(*) = 1 from jsonb_object_keys(counts) k where k ~ '^stage\.[A-G]$')
    and not exists (select 1 from jsonb_array_elements_text(questions) q where 1 <>
      (select count(*) from jsonb_object_keys(counts) k where k ~ ('^met\.' || q || '\.(never|once-or-twice|monthly|weekly|cannot-say)$')))
    and not exists (select 1 from jsonb_array_elements_text(questions) q where
      (select count(*) from jsonb_object_keys(counts) k
        where k ~ ('^helped\.' || q || '\.(known-person|clear-ground|interpreter|knowledge|time|earlier|nothing)$'))
      > (select count(*) from jsonb_object_keys(counts) k where k ~ ('^met\.' || q || '\.(monthly|weekly)$')))
    and not exists (select 1 from jsonb_each(counts) e where e.value <> '1'::jsonb or (e.key <> 'answered' and e.key !~ '^stage\.[A-G]$'
      and not exists (select 1 from jsonb_array_elements_text(questions) q
        where e.key ~ ('^met\.' || q || '\.(never|once-or-twice|monthly|weekly|cannot-say)$')
          or e.key ~ ('^helped\.' || q || '\.(known-person|clear-ground|interpreter|knowledge|time|earlier|nothing)$'))))
$$;
revoke execute on function study.is_one_answer(jsonb, jsonb) from public;
grant execute on function study.is_one_answer(jsonb, jsonb) to cape_study;

-- Adds what one person answered to the numbers of their unit: in the transaction of the act that says that they answered this
-- round, while it asks, and once for a person and round.
create function study.count_answer(because uuid, of_survey uuid, counts jsonb, today date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  answered_in bigint;
  questions jsonb;
  added int;
begin
  select x.realm into answered_in from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit
    and x.xid = pg_current_xact_id() and x.type = 'study.answer-survey' and x.facts ->> 'survey' = of_survey::text;
  if answered_in is null then raise exception 'count without act' using errcode = '42501'; end if;
  select s.folded -> 'questions' into questions from study.survey_now s
    where s.id = of_survey and s.country = c.country::char(2) and s.ended_on is null and s.published_at is null
      and today between s.opens_on and s.closes_on and study.is_today(today) and s.realm = any((select study.realms_of_body())::bigint[]);
  if questions is null then raise exception 'count of a round that does not ask' using errcode = '42501'; end if;
  if study.is_one_answer(questions, count_answer.counts) is not true then raise exception 'not the answers of one person' using errcode = '42501'; end if;
  update study.respondent r set counted = r.counted || of_survey
    where r.account = c.actor and r.realm = answered_in and not of_survey = any(r.counted);
  get diagnostics added = row_count;
  if added <> 1 then raise exception 'counted already' using errcode = '42501'; end if;
  insert into study.survey_count as s (country, realm, survey, agency, counts)
    select r.country, r.id, of_survey, c.agency, count_answer.counts
    from access.realm r where r.owner_unit = c.unit and r.kind = 'study'
    on conflict (country, realm, survey) do update set counts = study.added(s.counts, excluded.counts);
  get diagnostics added = row_count;
  if added <> 1 then raise exception 'answer counted % times', added; end if;
end $$;
alter function study.count_answer(uuid, uuid, jsonb, date) owner to cape_study;
revoke execute on function study.count_answer(uuid, uuid, jsonb, date) from public;
grant execute on function study.count_answer(uuid, uuid, jsonb, date) to cape_app;

-- What was answered in a round by house, when it is over, for whoever opened it and counts. Houses of which fewer than five
-- answered are told together, as null, where they are two or more and together five or more; otherwise not at all.
create function study.survey_counts(of_survey uuid, today date) returns table (agency smallint, key text, count int)
  language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.capacity is distinct from 'analysis' or not exists (select 1 from study.survey_now s join access.realm r on r.country = s.country and r.id = s.realm
    where s.id = of_survey and r.owner_unit = c.unit and s.realm = any((select study.realms_of_body())::bigint[])
      and (s.ended_on is not null or (s.closes_on < today and study.is_today(today))))
  then raise exception 'counts of a survey elsewhere, or of one that asks' using errcode = '42501'; end if;
  return query
    with houses as (select s.agency, sum((s.counts ->> 'answered')::int) as answered from study.survey_count s where s.survey = of_survey group by s.agency),
      few as (select count(*) >= 2 and sum(h.answered) >= 5 as are_told from houses h where h.answered < 5)
    select case when h.answered >= 5 then h.agency end, e.key, sum(e.value::int)::int
    from study.survey_count s join houses h on h.agency = s.agency, few, jsonb_each_text(s.counts) e
    where s.survey = of_survey and (h.answered >= 5 or few.are_told)
    group by 1, 2 order by 1, 2;
end $$;
alter function study.survey_counts(uuid, date) owner to cape_study;
revoke execute on function study.survey_counts(uuid, date) from public;
grant execute on function study.survey_counts(uuid, date) to cape_app;

-- Invented answers, by the operator and only in a database that was made as a demo.
create function study.add_invented_answers(of_unit int, of_survey uuid, counts jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  added int;
begin
  if not (select demo from access.instance) then raise exception 'not a demo' using errcode = '42501'; end if;
  insert into study.survey_count (country, realm, survey, agency, counts)
    select r.country, r.id, of_survey, u.agency, add_invented_answers.counts
    from access.unit u join access.realm r on r.owner_unit = u.id and r.kind = 'study' where u.id = of_unit
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
alter function study.add_invented_answers(int, uuid, jsonb) owner to cape_study;
revoke execute on function study.add_invented_answers(int, uuid, jsonb) from public;
grant execute on function study.add_invented_answers(int, uuid, jsonb) to cape_migrator;

revoke create on schema study from cape_study, cape_ctx;
