-- Events of a programme: workshops, study visits, webinars, conferences, training, steering groups. Acts say what was decided and who answered what,
-- by the id of a participant. Who that is stands apart and sealed, so that it can be erased.

create table programme.event_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  -- The programme that it belongs to; an event can be of none.
  programme uuid,
  begins_on date not null,
  -- SHA-256, as hexadecimal, of what is secret in each address that leads to it: its own page, each participant's, and the calendar of its programme.
  code_hashes text[] not null,
  -- When something is to be done without anyone asking: a reminder, or erasing.
  next_step_at timestamptz,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
create index on programme.event_now (country, realm, begins_on desc, id);
create index on programme.event_now using gin (code_hashes);
create index on programme.event_now (next_step_at) where next_step_at is not null;
select access.protect('programme.event_now', 'projection');

-- What participants said of themselves, sealed under the key of the installation for each by itself. Erased by setting it to nothing.
create table programme.participant (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  event uuid not null,
  -- Name, address, organisation.
  sealed bytea,
  -- What they need to take part: sealed by itself, since it is erased earlier.
  sealed_needs bytea,
  -- A keyed digest of the address, so that one person is not asked twice; erased with it.
  known_as bytea,
  primary key (country, realm, id)
);
create index on programme.participant (country, realm, event);
create unique index on programme.participant (country, realm, event, known_as) where known_as is not null;
select access.protect('programme.participant', 'projection');

-- Mail to participants: what it is for and how it went. Its address and its words are made when it is sent.
create table programme.event_mail (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  event uuid not null,
  participant uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  made_at timestamptz not null,
  due_at timestamptz not null,
  until timestamptz not null,
  tries int not null default 0,
  trouble text check (trouble ~ '^[a-z]+(-[a-z]+)*$'),
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (country, realm, id)
);
create index on programme.event_mail (country, realm, event);
create index on programme.event_mail (due_at) where sent_at is null and failed_at is null;
select access.protect('programme.event_mail', 'projection');

insert into access.job (kind) values ('event.take-part');

grant usage, create on schema programme to cape_ctx;
grant usage on schema programme to cape_public;
create policy lead on programme.event_now for select to cape_ctx using (true);
create policy lead on programme.event_mail for select to cape_ctx using (true);
grant select (country, realm, id, programme, code_hashes, next_step_at) on programme.event_now to cape_ctx;
grant select (country, realm, event, due_at, sent_at, failed_at) on programme.event_mail to cape_ctx;

-- To which event of which unit an address leads. No row: to none. Nothing else of it is given.
create function programme.event_behind(secret bytea) returns table (unit int, event uuid)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select r.owner_unit, e.id from programme.event_now e join access.realm r on r.country = e.country and r.id = e.realm
    where e.code_hashes @> array[encode(sha256(secret), 'hex')] order by e.id limit 1
$$;
alter function programme.event_behind(bytea) owner to cape_ctx;
revoke execute on function programme.event_behind(bytea) from public;
grant execute on function programme.event_behind(bytea) to cape_public;

-- Events in which something is to be done now: a step that is due by the clock of the installation, or a mail that waits.
create function programme.due_events(at timestamptz, with_mail boolean) returns table (unit int, event uuid)
  language sql stable security definer rows 20 set search_path = pg_catalog as $$
  select distinct r.owner_unit, d.event from (
    (select e.country, e.realm, e.id as event from programme.event_now e where e.next_step_at <= at order by e.next_step_at limit 100)
    union all
    (select m.country, m.realm, m.event from programme.event_mail m
      where with_mail and m.sent_at is null and m.failed_at is null and m.due_at <= clock_timestamp() order by m.due_at limit 100)
  ) d join access.realm r on r.country = d.country and r.id = d.realm
$$;
alter function programme.due_events(timestamptz, boolean) owner to cape_ctx;
revoke execute on function programme.due_events(timestamptz, boolean) from public;
grant execute on function programme.due_events(timestamptz, boolean) to cape_worker;
revoke create on schema programme from cape_ctx;
