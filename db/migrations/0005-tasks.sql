-- Tasks: who owes an answer to what, by when.

create schema tasks;
grant usage on schema tasks to cape_app, cape_read, cape_worker;
create table tasks.task_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  stream uuid not null,
  about_kind text not null,
  about uuid not null,
  kind text not null,
  due_at timestamptz,
  -- By date, the undated last. A column of its own, since row-level security lets no coalesce() into the condition of an index.
  sort_at timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
  owner bigint,
  -- Others owe it to the unit, which waits.
  waits boolean not null,
  open boolean not null,
  -- When the others answered what the unit waited for: told for some days after.
  answered_at timestamptz,
  facts jsonb not null,
  primary key (country, realm, id)
);
create index on tasks.task_now (country, realm, sort_at, id) where open;
create index on tasks.task_now (country, realm, answered_at desc, id) where answered_at is not null;
create index on tasks.task_now (country, realm, stream);
select access.protect('tasks.task_now', 'projection');
