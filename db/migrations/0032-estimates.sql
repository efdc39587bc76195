-- Estimates of how many people are on no list. The work is done in pieces beside everything else and kept piece by piece, so
-- that it goes on after a restart; only the finished whole is an act.

grant create on schema study to cape_study;

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
create index on study.estimate_now (realm) where state = 'running';
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

-- Which units have work waiting: no more than that, for whoever does it enters as the letter-box of one unit.
create policy running on study.estimate_now for select to cape_study using (state = 'running');
grant select on study.estimate_now to cape_study;
create function study.units_with_estimates() returns table (unit int) language sql stable security definer set search_path = pg_catalog as $$
  select distinct r.owner_unit from study.estimate_now e join access.realm r on r.country = e.country and r.id = e.realm where e.state = 'running'
$$;
alter function study.units_with_estimates() owner to cape_study;
revoke execute on function study.units_with_estimates() from public;
grant execute on function study.units_with_estimates() to cape_worker;

insert into access.job (kind) values ('study.finish-estimate');

revoke create on schema study from cape_study;
