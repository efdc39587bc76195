-- Lists that are read in their order from an index, so that a page costs what is on it.

-- The exceptions of one person, the newest first.
create index on competence.gate_exception_now (country, realm, owner, opened_at desc, id desc);

-- The events of one programme, the one that begins last first.
create index on programme.event_now (country, realm, programme, begins_on desc, id);

-- The surveys of a unit, the newest first: what was withdrawn is in no list.
drop index surveys.survey_now_country_realm_began_at_id_idx;
create index on surveys.survey_now (country, realm, began_at desc, id) where not withdrawn;

-- Unused codes and addresses are found by the key of their tables, which begins with the country.
create or replace function surveys.end_sheet(because uuid, of_survey uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place bigint := surveys.realm_of_act(because, 'survey.close', of_survey);
  land char(2) := (select r.country from access.realm r where r.id = place);
begin
  update surveys.sheet s set ended = true where s.country = land and s.realm = place and s.survey = of_survey;
  delete from surveys.ballot b where b.country = land and b.realm = place and b.survey = of_survey;
  delete from surveys.invitation i where i.country = land and i.realm = place and i.survey = of_survey;
end $$;
