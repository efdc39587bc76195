-- Estimates of how many people are on no list. The work is done in pieces beside everything else and kept piece by piece, so
-- that it goes on after a restart; only the finished whole is an act.

create table study.estimate_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  name text not null,
  state text not null check (state in ('running', 'paused', 'stopped', 'finished', 'failed', 'signed')),
  last_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on study.estimate_now (country, realm, last_at desc, id desc);
select access.protect('study.estimate_now', 'projection');

-- One piece of the work on an estimate. The same piece done again gives the same, so the first that is kept stays.
create table study.estimate_piece (
  country char(2) not null,
  realm bigint not null,
  estimate uuid not null,
  step text not null,
  part int not null check (part >= 0),
  found jsonb not null,
  primary key (country, realm, estimate, step, part)
);
select access.protect('study.estimate_piece', 'truth');
-- People begin, pause and stop; pieces come from the work itself.
revoke insert on study.estimate_piece from cape_app;

-- The work on an estimate: queued when it begins or goes on, and again after each turn of it.
insert into access.job (kind) values ('study.finish-estimate');
