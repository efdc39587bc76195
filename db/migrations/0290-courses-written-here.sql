-- Courses that are written in the browser. The draft is sealed in the file of the unit that writes it. What is sent to a reader, and what is published, is an
-- edition: the whole course as it stood then, in clear, because it crosses units and agencies and holds invented people only. An edition is never changed.

create table competence.course_draft_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  course text not null,
  state text not null,
  -- The edition that waits for readers, and the one that learners are given; null where there is none.
  sent_edition uuid,
  open_edition uuid,
  open_reach text,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.course_draft_now (course);
select access.protect('competence.course_draft_now', 'projection');

create table competence.course_edition (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  draft uuid not null,
  course text not null,
  version int not null check (version > 0),
  agency smallint not null,
  reach text not null check (reach in ('agency', 'all')),
  -- Who has written it, by account: none of them reads it for the agency.
  writers bigint[] not null,
  -- What a list says of it, and the course as it is taken.
  line jsonb not null,
  taken jsonb not null,
  primary key (country, realm, id)
);
create index on competence.course_edition (id);
create index on competence.course_edition (course, version);
select access.protect('competence.course_edition', 'truth');

create table competence.course_review_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  edition uuid not null,
  verdict text not null,
  reviewer bigint not null,
  given_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.course_review_now (edition);
select access.protect('competence.course_review_now', 'projection');

-- What a reader remarks, which goes back to those who wrote: in clear, as the edition is.
create table competence.course_remark (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  edition uuid not null,
  place int not null,
  at_part text,
  said text not null,
  primary key (country, realm, id, place)
);
create index on competence.course_remark (edition);
select access.protect('competence.course_remark', 'truth');

create policy published on competence.course_draft_now for select to cape_study using (true);
create policy published on competence.course_edition for select to cape_study using (true);
create policy published on competence.course_review_now for select to cape_study using (true);
create policy published on competence.course_remark for select to cape_study using (true);
grant select on competence.course_draft_now, competence.course_edition, competence.course_review_now, competence.course_remark to cape_study;

-- The courses that the reader may take: those of the own agency, and those that are published to all.
create function competence.open_courses() returns table (draft uuid, course text, version int, agency smallint, line jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select e.draft, e.course, e.version, e.agency, e.line
  from competence.course_draft_now d
  join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.open_edition
  where d.open_reach = 'all' or e.agency = (access.who()).agency
  order by e.course
$$;

-- One of them as it is taken: the open edition, or an earlier one that a learner has begun. What was withdrawn is given to no one.
create function competence.course_taken(of_course text, of_version int) returns jsonb
  language sql stable security definer set search_path = pg_catalog as $$
  select e.taken
  from competence.course_draft_now d
  join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.draft = d.id
  where d.course = of_course and d.open_edition is not null
    and (d.open_reach = 'all' or e.agency = (access.who()).agency)
    and (e.id = d.open_edition and of_version is null
      or e.version = of_version and exists (
        select 1 from jsonb_array_elements(d.folded -> 'published') p where (p ->> 'edition')::uuid = e.id))
  order by e.version desc limit 1
$$;

-- Whether another course of this installation has this name already: the names of courses are those of their files.
create function competence.course_is_taken(of_course text, by_draft uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from competence.course_draft_now d
    where d.course = of_course and d.id <> by_draft and jsonb_array_length(d.folded -> 'published') > 0)
$$;

-- What waits for a reader: in the own agency, or in all where it is meant for all. `writes`: the reader has written it themselves.
create function competence.courses_to_read() returns table (edition uuid, course text, version int, agency smallint, reach text, line jsonb, writes boolean, verdict text)
  language sql stable security definer set search_path = pg_catalog as $$
  select e.id, e.course, e.version, e.agency, e.reach, e.line, (access.who()).actor = any(e.writers),
    (select r.verdict from competence.course_review_now r where r.edition = e.id and r.reviewer = (access.who()).actor order by r.given_at desc limit 1)
  from competence.course_draft_now d
  join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.sent_edition
  where e.reach = 'all' or e.agency = (access.who()).agency
  order by e.course
$$;

create function competence.course_to_read(of_edition uuid) returns table (edition uuid, draft uuid, course text, version int, agency smallint, reach text, taken jsonb, writes boolean, waits boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select e.id, e.draft, e.course, e.version, e.agency, e.reach, e.taken, (access.who()).actor = any(e.writers), coalesce(d.sent_edition = e.id, false)
  from competence.course_edition e
  join competence.course_draft_now d on d.country = e.country and d.realm = e.realm and d.id = e.draft
  where e.id = of_edition and (e.reach = 'all' or e.agency = (access.who()).agency)
$$;

-- What readers said of the editions of one draft, to the unit in whose file the draft is. The unit is said, and no name crosses agencies.
create function competence.reviews_of(of_draft uuid) returns table (id uuid, edition uuid, version int, verdict text, agency smallint, unit int, reviewer text, given_at timestamptz, remarks jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.edition, e.version, r.verdict, u.agency, u.id, r.reviewer::text, r.given_at,
    coalesce((select jsonb_agg(jsonb_build_object('at', m.at_part, 'said', m.said) order by m.place) from competence.course_remark m
      where m.country = r.country and m.realm = r.realm and m.id = r.id), '[]')
  from competence.course_edition e
  join competence.course_review_now r on r.edition = e.id
  join access.realm w on w.country = r.country and w.id = r.realm
  join access.unit u on u.id = w.owner_unit
  join access.realm o on o.country = e.country and o.id = e.realm
  where e.draft = of_draft and o.owner_unit = (access.who()).unit
  order by r.given_at
$$;

grant create on schema competence to cape_study;
do $$ declare of text; begin
  foreach of in array array['open_courses()', 'course_taken(text, int)', 'course_is_taken(text, uuid)', 'courses_to_read()', 'course_to_read(uuid)', 'reviews_of(uuid)'] loop
    execute format('alter function competence.%s owner to cape_study', of);
    execute format('revoke execute on function competence.%s from public', of);
    execute format('grant execute on function competence.%s to cape_app, cape_read', of);
  end loop;
end $$;
revoke create on schema competence from cape_study;
