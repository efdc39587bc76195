-- Reports that are asked of a country: figures that somebody read in a source and entered once, and the files that reports left as.

create schema reports;
grant usage on schema reports to cape_app, cape_read, cape_worker;

create table reports.figure_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  -- A calendar year, or a year with the month in which it begins.
  period text not null check (period ~ '^20[0-9]{2}(-(0[2-9]|1[0-2]))?$'),
  measure text not null,
  -- By what the measure is split, in the order of the names: 'age=children&sex=women'; empty for the whole.
  cell text not null,
  entered_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id),
  -- A cell has one figure, and what is entered again corrects it.
  unique (country, realm, period, measure, cell)
);
select access.protect('reports.figure_now', 'projection');

create table reports.export_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  report text not null,
  left_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on reports.export_now (country, realm, report, left_at desc, id desc);
select access.protect('reports.export_now', 'projection');
