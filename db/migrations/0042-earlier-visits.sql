-- Whether somebody was at a place of work before: inspections by the organisation number of the place, and by its name where no number is known.
create index on inspections.inspection_now (country, realm, (folded #>> '{plan,workplace,organisationNumber}'));
create index on inspections.inspection_now (country, realm, lower(folded #>> '{plan,workplace,name}'));
