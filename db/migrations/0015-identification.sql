-- Identification: signs read by two people, and the decision of a named person.

create schema identification;
grant usage on schema identification to cape_app, cape_read, cape_worker;
create table identification.screening_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  status text not null check (status in ('one-reading', 'two-readings', 'decided')),
  called text,
  -- Empty once the decision is no: it leaves no mark on a firm.
  workplace_name text,
  presumed text check (presumed in ('yes', 'no')),
  begun_at timestamptz not null,
  decided_at timestamptz,
  suspicion uuid,
  case_id uuid,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on identification.screening_now (country, realm, begun_at desc, id desc);
select access.protect('identification.screening_now', 'projection');
