-- Courses that are written here are found from the units of the reader's agency, and from the few that are meant for all agencies.

-- To whom the edition goes that waits for readers, as `open_reach` says of the one that learners are given.
alter table competence.course_draft_now add column sent_reach text;
insert into cape.refold_due (stream_kind) values ('course-draft') on conflict do nothing;

create index on competence.course_draft_now (country, realm) where open_edition is not null;
create index on competence.course_draft_now (country, realm) where sent_edition is not null;
create index on competence.course_draft_now (open_reach) where open_edition is not null;
create index on competence.course_draft_now (sent_reach) where sent_edition is not null;

create or replace function competence.open_courses() returns table (draft uuid, course text, version int, agency smallint, line jsonb)
  language sql stable security definer set search_path = pg_catalog as $$
  select o.draft, o.course, o.version, o.agency, o.line from (
    select e.draft, e.course, e.version, e.agency, e.line
    from competence.course_draft_now d
    join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.open_edition
    where d.open_reach = 'all' and d.open_edition is not null
    union all
    select e.draft, e.course, e.version, e.agency, e.line
    from access.unit u
    join access.realm r on r.owner_unit = u.id
    join competence.course_draft_now d on d.country = r.country and d.realm = r.id and d.open_edition is not null
    join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.open_edition
    where u.agency = (access.who()).agency and d.open_reach <> 'all'
  ) o
  order by o.course
$$;

create or replace function competence.courses_to_read() returns table (edition uuid, course text, version int, agency smallint, reach text, line jsonb, writes boolean, verdict text)
  language sql stable security definer set search_path = pg_catalog as $$
  select o.id, o.course, o.version, o.agency, o.reach, o.line, (access.who()).actor = any(o.writers),
    (select r.verdict from competence.course_review_now r where r.edition = o.id and r.reviewer = (access.who()).actor order by r.given_at desc limit 1)
  from (
    select e.id, e.course, e.version, e.agency, e.reach, e.line, e.writers
    from competence.course_draft_now d
    join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.sent_edition
    where d.sent_reach = 'all' and d.sent_edition is not null
    union all
    select e.id, e.course, e.version, e.agency, e.reach, e.line, e.writers
    from access.unit u
    join access.realm r on r.owner_unit = u.id
    join competence.course_draft_now d on d.country = r.country and d.realm = r.id and d.sent_edition is not null
    join competence.course_edition e on e.country = d.country and e.realm = d.realm and e.id = d.sent_edition
    where u.agency = (access.who()).agency and d.sent_reach <> 'all'
  ) o
  order by o.course
$$;
