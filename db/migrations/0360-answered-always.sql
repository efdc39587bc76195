-- Whether a number is answered day and night, every day, is said and no longer read out of the words of its hours.

grant create on schema access to cape_ctx;

alter table access.contact_point add column always_answered boolean not null default false;
grant update (always_answered) on access.contact_point to cape_ctx;

-- What its hours said in both languages until now, as it was read then.
update access.contact_point set always_answered = true
  where hours_sv ~* '\m24/7\M|\mdygnet runt\M' and hours_en ~* '\m24/7\M|\maround the clock\M|\mday and night\M|\m24 hours\M';

create or replace function access.put_contact_point(because_act uuid, its_type text, of_point uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('point', of_point));
  spoken text[] := array(select jsonb_array_elements_text(told -> 'languages'));
  inside text[] := array(select jsonb_array_elements_text(told -> 'counties'));
begin
  case its_type
    when 'contact-point.add' then
      insert into access.contact_point (agency, id, number, name_sv, name_en, hours_sv, hours_en, always_answered, languages, counties, audience, holds_from, holds_to, confirmed_on)
        values (c.agency, of_point, told ->> 'number', told ->> 'nameSv', told ->> 'nameEn', told ->> 'hoursSv', told ->> 'hoursEn', coalesce((told ->> 'alwaysAnswered')::boolean, false), spoken, inside, told ->> 'audience',
          (told ->> 'from')::date, (told ->> 'to')::date, (told ->> 'confirmedOn')::date);
    when 'contact-point.change' then
      update access.contact_point p set number = told ->> 'number', name_sv = told ->> 'nameSv', name_en = told ->> 'nameEn', hours_sv = told ->> 'hoursSv', hours_en = told ->> 'hoursEn',
          always_answered = coalesce((told ->> 'alwaysAnswered')::boolean, false),
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

drop function access.published_contact_points();
create function access.published_contact_points() returns table (agency smallint, key text, country text, house_sv text, house_en text, id uuid, number text, name_sv text, name_en text,
    hours_sv text, hours_en text, always_answered boolean, languages text[], counties text[], audience text, holds_from date, holds_to date, confirmed_on date)
  language sql stable security definer rows 50 set search_path = pg_catalog as $$
  select a.id, a.key, a.country::text, a.name_sv, a.name_en, p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.always_answered, p.languages, p.counties, p.audience, p.holds_from, p.holds_to, p.confirmed_on
    from access.contact_point p join access.agency a on a.id = p.agency where p.ended_at is null order by a.name_sv, p.name_sv, p.id
$$;
alter function access.published_contact_points() owner to cape_ctx;
revoke execute on function access.published_contact_points() from public;
grant execute on function access.published_contact_points() to cape_app, cape_read, cape_worker, cape_public;

drop function access.administered_contact_points();
create function access.administered_contact_points() returns table (id uuid, number text, name_sv text, name_en text, hours_sv text, hours_en text, always_answered boolean, languages text[], counties text[],
    audience text, holds_from date, holds_to date, confirmed_on date, ended_at timestamptz)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.always_answered, p.languages, p.counties, p.audience, p.holds_from, p.holds_to, p.confirmed_on, p.ended_at
    from access.contact_point p where p.agency = c.agency order by p.ended_at is not null, p.name_sv, p.id;
end $$;
alter function access.administered_contact_points() owner to cape_ctx;
revoke execute on function access.administered_contact_points() from public;
grant execute on function access.administered_contact_points() to cape_app, cape_read;

drop function access.contact_points_by_key(uuid, int);
create function access.contact_points_by_key(after uuid, most int) returns table (id uuid, number text, name_sv text, name_en text, hours_sv text, hours_en text, always_answered boolean, languages text[],
    counties text[], audience text, holds_from text, holds_to text, confirmed_on text)
  language plpgsql stable security definer rows 20 set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  if not access.reads_by_key('contacts') then return; end if;
  return query
    select p.id, p.number, p.name_sv, p.name_en, p.hours_sv, p.hours_en, p.always_answered, p.languages, p.counties, p.audience, p.holds_from::text, p.holds_to::text, p.confirmed_on::text
    from access.contact_point p where p.agency = (access.who()).agency and p.ended_at is null and (contact_points_by_key.after is null or p.id > contact_points_by_key.after)
    order by p.id limit contact_points_by_key.most;
end $$;
alter function access.contact_points_by_key(uuid, int) owner to cape_ctx;
revoke execute on function access.contact_points_by_key(uuid, int) from public;
grant execute on function access.contact_points_by_key(uuid, int) to cape_read;

revoke create on schema access from cape_ctx;
