-- Groups, and courses that are assigned to people with a date. Both are in the file of the unit whose manager or training lead made them; an
-- assigned person, who may be of another unit of the agency, is told their own assignments by a function.

grant create on schema competence to cape_ctx;

create table competence.training_group_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  ended boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.training_group_now (country, realm, id) where not ended;
select access.protect('competence.training_group_now', 'projection');

create table competence.assignment_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  course text not null,
  due date not null,
  people bigint[] not null,
  withdrawn boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.assignment_now (country, realm, due desc, id) where not withdrawn;
create index assignment_of_person on competence.assignment_now using gin (people) where not withdrawn;
select access.protect('competence.assignment_now', 'projection');
create policy assigned on competence.assignment_now for select to cape_ctx using (true);
grant select on competence.assignment_now to cape_ctx;

-- What the caller is assigned, by units of their own agency and no other.
create function competence.own_assignments() returns table (id uuid, course text, due date, unit_sv text, unit_en text)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query
    select a.id, a.course, a.due, u.name_sv, u.name_en
    from competence.assignment_now a join access.realm r on r.country = a.country and r.id = a.realm
      join access.unit u on u.id = r.owner_unit
    where a.people @> array[c.actor] and not a.withdrawn and u.agency = c.agency
    order by a.due, a.id;
end $$;
alter function competence.own_assignments() owner to cape_ctx;
revoke execute on function competence.own_assignments() from public;
grant execute on function competence.own_assignments() to cape_app, cape_read;

-- The people of the caller's agency, for those who assign courses in it: managers of units and training leads.
create function competence.people_to_train() returns table (account bigint, ref uuid, name text, title_sv text, title_en text, unit int, unit_sv text, unit_en text,
    has_left boolean, roles text[], capacities text[])
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  if not exists (select 1 from access.role_grant g where g.account = c.actor and g.role in ('lead', 'trainer') and g.active_from <= t
      and (g.active_until is null or g.active_until > t)) then return; end if;
  return query
    select a.id, a.ref, a.name, a.title_sv, a.title_en, u.id, u.name_sv, u.name_en, coalesce(a.active_until <= t, false),
      array(select distinct g.role from access.role_grant g where g.account = a.id and g.active_from <= t and (g.active_until is null or g.active_until > t) order by 1),
      array(select distinct k.capacity from access.capacity_grant k where k.account = a.id and k.active_from <= t and (k.active_until is null or k.active_until > t) order by 1)
    from access.unit u join access.account a on a.unit = u.id and a.kind = 'person'
    where u.agency = c.agency and a.active_from <= t
    order by a.name, a.ref;
end $$;
alter function competence.people_to_train() owner to cape_ctx;
revoke execute on function competence.people_to_train() from public;
grant execute on function competence.people_to_train() to cape_app, cape_read;

-- Who of the caller's unit holds what, and what each was assigned: all of it for the manager of the unit, and their own lines for everybody else.
create function competence.unit_training() returns table (account bigint, ref uuid, name text, title_sv text, title_en text, course text, valid_until date, due date)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
  manages boolean := exists (select 1 from access.role_grant g where g.account = c.actor and g.role = 'lead' and g.active_from <= t
    and (g.active_until is null or g.active_until > t));
begin
  return query
    select p.id, p.ref, p.name, p.title_sv, p.title_en, l.course, l.valid_until, l.due
    from access.account p left join lateral (
      select x.course, max(x.valid_until) as valid_until, min(x.due) as due from (
        select h.course, h.valid_until, null::date as due from competence.certificate_now h where h.owner = p.id and not h.withdrawn
        union all
        select a.course, null::date, a.due from competence.assignment_now a join access.realm r on r.country = a.country and r.id = a.realm
          join access.unit u on u.id = r.owner_unit
          where a.people @> array[p.id] and not a.withdrawn and u.agency = c.agency
      ) x group by x.course
    ) l on true
    where p.unit = c.unit and p.kind = 'person' and p.active_from <= t and (p.active_until is null or p.active_until > t)
      and (manages or p.id = c.actor)
    order by p.name, p.ref, l.course;
end $$;
alter function competence.unit_training() owner to cape_ctx;
revoke execute on function competence.unit_training() from public;
grant execute on function competence.unit_training() to cape_app, cape_read;

revoke create on schema competence from cape_ctx;
