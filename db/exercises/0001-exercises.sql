-- The exercises of an installation: a database of their own, in a process of their own. Nothing of real matters is ever in it.
create table exercise (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-Z0-9]{6}$'),
  lead_key bytea not null,
  -- The scenario with its country as they were when it was opened: what is folded later is what was played.
  content jsonb not null,
  opened_at timestamptz not null,
  ended_at timestamptz
);
create table event (
  exercise uuid not null references exercise on delete cascade,
  seq integer not null check (seq > 0),
  at bigint not null,
  event jsonb not null,
  primary key (exercise, seq)
);
create table player (
  exercise uuid not null references exercise on delete cascade,
  player text not null check (player ~ '^p[0-9]{1,3}$'),
  key bytea not null,
  primary key (exercise, player)
);
create role exercise_app;
grant select, insert on event, player to exercise_app;
grant select (id, content, opened_at, ended_at) on exercise to exercise_app;
alter table exercise enable row level security;
alter table event enable row level security;
alter table player enable row level security;
create policy own on exercise to exercise_app using (id::text = current_setting('exercise.now', true));
create policy own on event to exercise_app using (exercise::text = current_setting('exercise.now', true));
create policy own on player to exercise_app using (exercise::text = current_setting('exercise.now', true));
