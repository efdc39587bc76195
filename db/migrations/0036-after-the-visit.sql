-- What comes after a visit: decisions with their outcomes, and the numbers that an officer says.

create table inspections.after_now (
  country char(2) not null,
  realm bigint not null,
  -- That of the visit, in version 8.
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('inspections.after_now', 'projection');

-- A report is about the days of an action.
create index on inspections.visit_now (country, realm, begun_at);

-- The visit in which it was seen, in the house that handed it over. It crosses nowhere.
alter table suspicions.suspicion_now add column visit uuid;
create index on suspicions.suspicion_now (country, realm, visit) where visit is not null;
