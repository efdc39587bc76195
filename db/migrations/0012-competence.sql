-- Competence: answers to short cases, courses that somebody has finished, and what is published of the answers.

create schema competence;
grant usage on schema competence to cape_app, cape_read, cape_worker, cape_study, cape_ctx;
grant create on schema competence to cape_study, cape_ctx;

-- What somebody answers to a case lies in a sealed realm in which they are alone: no colleague and no manager comes in.
create table competence.learner (
  account bigint primary key references access.account,
  country char(2) not null,
  realm bigint not null unique,
  foreign key (country, realm) references access.realm (country, id)
);
grant select, insert on competence.learner to cape_ctx;
grant insert on access.realm, access.member to cape_ctx;
grant execute on function access.random_realm() to cape_ctx;

-- The sealed realm of whoever acts here, made when it is first needed. Nobody can ask for that of another.
create function competence.own_realm() returns table (country text, realm bigint) language plpgsql volatile security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  r bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('learner ' || c.actor, 0));
  select l.realm into r from competence.learner l where l.account = c.actor;
  if r is null then
    r := access.random_realm();
    insert into access.realm (country, id, kind, owner_unit, track) values (c.country, r, 'sealed', c.unit, 'none');
    insert into competence.learner (account, country, realm) values (c.actor, c.country, r);
  end if;
  if not exists (select 1 from access.member m where m.realm = r and m.actor = c.actor and m.capacity = c.capacity) then
    insert into access.member (country, realm, actor, capacity, track, may_write) values (c.country, r, c.actor, c.capacity, 'none', true);
  end if;
  return query select c.country, r;
end $$;
alter function competence.own_realm() owner to cape_ctx;
revoke execute on function competence.own_realm() from public;
grant execute on function competence.own_realm() to cape_app;

create table competence.answer_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  round text not null,
  vignette text not null,
  answered_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, round, vignette)
);
select access.protect('competence.answer_now', 'projection');

-- Certificates lie in the file of the unit, whose work rests on them: held or not, until when. No result of a test.
create table competence.certificate_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  owner bigint not null,
  course text not null,
  reference text not null,
  valid_until date not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on competence.certificate_now (country, realm, owner, course);
select access.protect('competence.certificate_now', 'projection');

-- Published results: counts by agency, suppressed before they were written. They are the only thing that leaves.
create table competence.result_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  number int not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.result_now (number desc);
select access.protect('competence.result_now', 'projection');
create policy published on competence.result_now for select to cape_study using (true);
grant select on competence.result_now to cape_study;

create function competence.latest_result() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select r.folded from competence.result_now r order by r.number desc limit 1
$$;
alter function competence.latest_result() owner to cape_study;
revoke execute on function competence.latest_result() from public;
grant execute on function competence.latest_result() to cape_app, cape_read;

-- What one person who has answered every counted case of a round adds to the count of their house. Nobody's name, and no
-- order in time: a day would tell who it was. It lies in the study realm of the unit, in which nobody is.
create table competence.contribution (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  round text not null,
  agency smallint not null,
  knows_sign boolean not null,
  knows_pass boolean not null,
  knows_call boolean not null,
  primary key (country, realm, id)
);
create index on competence.contribution (country, realm, round);
select access.protect('competence.contribution', 'truth');
create policy gather on competence.contribution for insert to cape_study with check (true);
create policy count on competence.contribution for select to cape_study using (true);
grant select, insert on competence.contribution to cape_study;
grant execute on function access.who() to cape_study;

create function competence.contribute(in_round text, sign boolean, pass boolean, call boolean) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  insert into competence.contribution (country, realm, id, round, agency, knows_sign, knows_pass, knows_call)
    select r.country, r.id, gen_random_uuid(), in_round, c.agency, sign, pass, call
    from access.realm r where r.owner_unit = c.unit and r.kind = 'study';
end $$;
alter function competence.contribute(text, boolean, boolean, boolean) owner to cape_study;
revoke execute on function competence.contribute(text, boolean, boolean, boolean) from public;
grant execute on function competence.contribute(text, boolean, boolean, boolean) to cape_app;

-- Counts by house and round. Below five answers only that there are fewer than five is told.
create function competence.count_answers() returns table (agency smallint, round text, answered int, sign int, pass int, call int)
  language sql stable security definer set search_path = pg_catalog as $$
  select k.agency, k.round, case when n >= 5 then n end, case when n >= 5 then s end, case when n >= 5 then p end, case when n >= 5 then c end
  from (select agency, round, count(*)::int as n, (count(*) filter (where knows_sign))::int as s,
      (count(*) filter (where knows_pass))::int as p, (count(*) filter (where knows_call))::int as c
    from competence.contribution group by agency, round) k
  order by k.agency, k.round
$$;
alter function competence.count_answers() owner to cape_study;
revoke execute on function competence.count_answers() from public;
grant execute on function competence.count_answers() to cape_app;

-- Invented answers, by the operator and only in a database that was made as a demo.
create function competence.add_invented(of_unit int, in_round text, rows jsonb) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  added int;
begin
  if not (select demo from access.instance) then raise exception 'not a demo' using errcode = '42501'; end if;
  insert into competence.contribution (country, realm, id, round, agency, knows_sign, knows_pass, knows_call)
    select r.country, r.id, x.id, in_round, u.agency, x.sign, x.pass, x.call
    from access.unit u join access.realm r on r.owner_unit = u.id and r.kind = 'study',
      jsonb_to_recordset(rows) as x(id uuid, sign boolean, pass boolean, call boolean)
    where u.id = of_unit
    on conflict do nothing;
  get diagnostics added = row_count;
  return added;
end $$;
alter function competence.add_invented(int, text, jsonb) owner to cape_study;
revoke execute on function competence.add_invented(int, text, jsonb) from public;
grant execute on function competence.add_invented(int, text, jsonb) to cape_migrator;
revoke create on schema competence from cape_study, cape_ctx;
