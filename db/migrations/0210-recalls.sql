-- Questions that a person has chosen to be asked again after a course. They are in the sealed realm in which that person is alone, as their
-- answers to short cases are: no colleague and no manager sees that they were chosen, answered or ended.

create table competence.recall_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  course text not null,
  ended boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.recall_now (country, realm, course) where not ended;
select access.protect('competence.recall_now', 'projection');
