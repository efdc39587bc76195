-- Numbers that an agency publishes for workers and for professionals. They are public: pages that no one signs in to show them, and
-- the realm of the administration, in which each change is an act, is closed to those pages. docs/decisions/0097 says why so.

grant create on schema access to cape_ctx;

create table access.contact_point (
  agency smallint not null references access.agency,
  id uuid not null,
  number text not null check (number ~ '^\+?[0-9][0-9 -]{1,18}[0-9]$'),
  name_sv text not null,
  name_en text not null,
  -- When someone answers; null where it is not known. Both languages, or neither.
  hours_sv text,
  hours_en text,
  languages text[] not null default '{}',
  -- ISO 3166-2; none is the whole country.
  counties text[] not null default '{}',
  audience text not null check (audience in ('worker', 'professional')),
  holds_from date not null,
  holds_to date check (holds_to >= holds_from),
  -- The day on which the agency called it and was answered; null: not verified.
  confirmed_on date,
  ended_at timestamptz,
  primary key (agency, id),
  check ((hours_sv is null) = (hours_en is null))
);
create index on access.contact_point (agency) where ended_at is null;
grant select, insert on access.contact_point to cape_ctx;
grant update (number, name_sv, name_en, hours_sv, hours_en, languages, counties, audience, holds_from, holds_to, confirmed_on, ended_at) on access.contact_point to cape_ctx;

create table administration.contact_point_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.contact_point_now', 'projection');

-- Adds, changes or ends a contact point, as the act of that type says.
create function access.put_contact_point(because_act uuid, its_type text, of_point uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('point', of_point));
  spoken text[] := array(select jsonb_array_elements_text(told -> 'languages'));
  inside text[] := array(select jsonb_array_elements_text(told -> 'counties'));
begin
  case its_type
    when 'contact-point.add' then
      insert into access.contact_point (agency, id, number, name_sv, name_en, hours_sv, hours_en, languages, counties, audience, holds_from, holds_to, confirmed_on)
        values (c.agency, of_point, told ->> 'number', told ->> 'nameSv', told ->> 'nameEn', told ->> 'hoursSv', told ->> 'hoursEn', spoken, inside, told ->> 'audience',
          (told ->> 'from')::date, (told ->> 'to')::date, (told ->> 'confirmedOn')::date);
    when 'contact-point.change' then
      update access.contact_point p set number = told ->> 'number', name_sv = told ->> 'nameSv', name_en = told ->> 'nameEn', hours_sv = told ->> 'hoursSv', hours_en = told ->> 'hoursEn',
          languages = spoken, counties = inside, audience = told ->> 'audience', holds_from = (told ->> 'from')::date, holds_to = (told ->> 'to')::date,
          confirmed_on = (told ->> 'confirmedOn')::date
        where p.agency = c.agency and p.id = of_point and p.ended_at is null;
      if not found then raise exception 'contact point' using errcode = '42501'; end if;
    when 'contact-point.end' then
      -- By the clock that people are shown.
      update access.contact_point p set ended_at = (select least(a.recorded_at, clock_timestamp()) from acts.act a where a.id = because_act)
        where p.agency = c.agency and p.id = of_point and p.ended_at is null;
      if not found then raise exception 'contact point' using errcode = '42501'; end if;
    else raise exception 'no change of a contact point' using errcode = '42501';
  end case;
end $$;
alter function access.put_contact_point(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.put_contact_point(uuid, text, uuid) from public;
grant execute on function access.put_contact_point(uuid, text, uuid) to cape_app;

-- What agencies publish, without what has ended. From when to when each holds is asked by the clock that people are shown.
create function access.published_contact_points() returns table (agency smallint, key text, country text, house_sv text, house_en text, id uuid, number text, name_sv text, name_en text,
    hours_sv text, hours_en text, languages text[], counties text[], audience text, holds_from date, holds_to date, confirmed_on date)
  language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select a.id, a.key, a.country::text, a.name_sv, a.name_en, p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.languages, p.counties, p.audience, p.holds_from, p.holds_to, p.confirmed_on
    from access.contact_point p join access.agency a on a.id = p.agency where p.ended_at is null order by a.name_sv, p.name_sv, p.id
$$;
alter function access.published_contact_points() owner to cape_ctx;
revoke execute on function access.published_contact_points() from public;
grant usage on schema access to cape_public;
grant execute on function access.published_contact_points() to cape_app, cape_read, cape_worker, cape_public;

-- The contact points of the agency, for those who administrate it: ended ones too.
create function access.administered_contact_points() returns table (id uuid, number text, name_sv text, name_en text, hours_sv text, hours_en text, languages text[], counties text[],
    audience text, holds_from date, holds_to date, confirmed_on date, ended_at timestamptz)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.languages, p.counties, p.audience, p.holds_from, p.holds_to, p.confirmed_on, p.ended_at
    from access.contact_point p where p.agency = c.agency order by p.ended_at is not null, p.name_sv, p.id;
end $$;
alter function access.administered_contact_points() owner to cape_ctx;
revoke execute on function access.administered_contact_points() from public;
grant execute on function access.administered_contact_points() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
