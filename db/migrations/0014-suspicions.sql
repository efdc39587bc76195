-- Suspicions: what was handed over to somebody whose task it is, and who has taken it.

create schema suspicions;
grant usage on schema suspicions to cape_app, cape_read, cape_worker;
create table suspicions.suspicion_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  origin text not null check (origin in ('sent', 'received')),
  status text not null check (status in ('handed-over', 'unanswered', 'acknowledged', 'closed')),
  about text not null check (about in ('person', 'consultation')),
  called text,
  sector text not null,
  workplace_name text,
  municipality text,
  begun_at timestamptz not null,
  answer_due timestamptz,
  -- When the next step of the line of command is due; empty once somebody has taken it, or the line has ended.
  next_step_at timestamptz,
  -- How many steps it has gone up because nobody answered.
  steps_up int not null,
  owner bigint,
  letter uuid,
  case_id uuid,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
-- The list: what nobody has taken first, by its date; then the newest.
create index on suspicions.suspicion_now (country, realm, status, begun_at desc, id desc);
create index on suspicions.suspicion_now (country, realm, begun_at desc, id desc);
-- What the clock asks: of one unit, what has to go a step up.
create index on suspicions.suspicion_now (country, realm, next_step_at) where next_step_at is not null;
select access.protect('suspicions.suspicion_now', 'projection');

insert into access.job (kind) values ('suspicion.escalate');
