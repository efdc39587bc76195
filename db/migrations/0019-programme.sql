-- The programme: goals and budget lines with the acts behind them, what remains when the money ends, study visits.

create schema programme;
grant usage on schema programme to cape_app, cape_read, cape_worker;

create table programme.programme_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  begins_on date not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on programme.programme_now (country, realm, begins_on desc, id);
select access.protect('programme.programme_now', 'projection');

create table programme.visit_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  obstacle text not null,
  begins_on date not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on programme.visit_now (country, realm, begins_on desc, id);
select access.protect('programme.visit_now', 'projection');
