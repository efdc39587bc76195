-- The practitioner survey: rounds, that somebody has answered, and counts. What somebody answered is kept nowhere.

grant create on schema study to cape_study, cape_ctx;
grant usage on schema study to cape_ctx;

-- A round, in the realm of the study body that opened it. When and of whom it asks is for everybody, and so are its results.
create table study.survey_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  opens_on date not null,
  closes_on date not null,
  published_at timestamptz,
  folded jsonb not null,
  primary key (country, realm, id),
  check (opens_on <= closes_on)
);
create index on study.survey_now (opens_on desc, id);
select access.protect('study.survey_now', 'projection');
create policy asked on study.survey_now for select to cape_study using (true);
grant select on study.survey_now to cape_study;

-- The newest hundred rounds of every study body: nothing in them is of one person, and results were suppressed before they
-- were written.
create function study.surveys() returns table (country text, realm text, id uuid, folded jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select s.country, s.realm::text, s.id, s.folded from study.survey_now s order by s.opens_on desc, s.id limit 100
$$;
alter function study.surveys() owner to cape_study;
revoke execute on function study.surveys() from public;
grant execute on function study.surveys() to cape_app, cape_read;

-- That somebody has answered lies in a sealed realm in which they are alone: no colleague and no manager learns even that.
create table study.respondent (
  account bigint primary key references access.account,
  country char(2) not null,
  realm bigint not null unique,
  foreign key (country, realm) references access.realm (country, id)
);
grant select, insert on study.respondent to cape_ctx;

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

-- Adds what one person answered to the numbers of their unit, on the act that says that they answered, in its transaction.
create function study.count_answer(because uuid, of_survey uuid, counts jsonb) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  added int;
begin
  if not exists (select 1 from acts.act x where x.id = because and x.actor = c.actor and x.owner_unit = c.unit and x.xid = pg_current_xact_id()
    and x.type = 'study.answer-survey')
  then raise exception 'count without act' using errcode = '42501'; end if;
  insert into study.survey_count as s (country, realm, survey, agency, counts)
    select r.country, r.id, of_survey, c.agency, count_answer.counts
    from access.realm r where r.owner_unit = c.unit and r.kind = 'study'
    on conflict (country, realm, survey) do update set counts = study.added(s.counts, excluded.counts);
  get diagnostics added = row_count;
  if added <> 1 then raise exception 'answer counted % times', added; end if;
end $$;
alter function study.count_answer(uuid, uuid, jsonb) owner to cape_study;
revoke execute on function study.count_answer(uuid, uuid, jsonb) from public;
grant execute on function study.count_answer(uuid, uuid, jsonb) to cape_app;

-- What was answered in a round by house. Houses of which fewer than five answered are told together, as null. Only the unit
-- that opened the round may ask, and only when it counts.
create function study.survey_counts(of_survey uuid) returns table (agency smallint, key text, count int)
  language plpgsql stable security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.capacity is distinct from 'analysis' or not exists (select 1 from study.survey_now s join access.realm r on r.country = s.country and r.id = s.realm
    where s.id = of_survey and r.owner_unit = c.unit)
  then raise exception 'counts of a survey elsewhere' using errcode = '42501'; end if;
  return query
    with houses as (select s.agency, sum((s.counts ->> 'answered')::int) as answered from study.survey_count s where s.survey = of_survey group by s.agency)
    select case when h.answered >= 5 then h.agency end, e.key, sum(e.value::int)::int
    from study.survey_count s join houses h on h.agency = s.agency, jsonb_each_text(s.counts) e
    where s.survey = of_survey
    group by 1, 2 order by 1, 2;
end $$;
alter function study.survey_counts(uuid) owner to cape_study;
revoke execute on function study.survey_counts(uuid) from public;
grant execute on function study.survey_counts(uuid) to cape_app;

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
