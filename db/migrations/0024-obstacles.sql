-- Obstacles that have arisen or threaten in what a house does, found by rules over its own streams, and those that its people
-- have named. Folded with the stream, as tasks and perishables are; what the clock makes of a row is asked when it is read.

create table cases.obstacle_now (
  country char(2) not null,
  realm bigint not null,
  -- Made from stream, reason, code and thing, so that the same row is found again however often the stream is folded.
  id uuid not null,
  stream uuid not null,
  -- The file or stream of the same house under which it belongs besides its own.
  under uuid,
  why text not null,
  noticed boolean not null,
  obstacle text not null,
  about_kind text not null,
  about uuid not null,
  threatens_from timestamptz not null,
  arises_at timestamptz,
  ended_on timestamptz,
  removed_by text,
  -- By when it arises, what has no day last: a column of its own, since row-level security lets no coalesce() into an index.
  sort_at timestamptz not null generated always as (coalesce(arises_at, 'infinity')) stored,
  -- Whether My work asks for the act that takes its reason away.
  is_work boolean not null,
  owner bigint,
  facts jsonb not null,
  -- A stream may say anew that there is no such obstacle: the row stays, empty, and is not shown.
  gone boolean not null default false,
  primary key (country, realm, id),
  check (not is_work or (removed_by is not null and ended_on is null and not gone)),
  check (noticed or arises_at is not null)
);
create index on cases.obstacle_now (country, realm, stream);
create index on cases.obstacle_now (country, realm, under) where under is not null;
-- With the day from which it threatens, so that what cannot arise yet is passed over in the index.
create index on cases.obstacle_now (country, realm, sort_at, id, threatens_from) where is_work;
select access.protect('cases.obstacle_now', 'projection');
