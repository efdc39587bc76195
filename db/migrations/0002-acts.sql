-- Acts: what somebody did or saw, appended and never changed. Everything else is folded from them.

create schema acts;
grant usage on schema acts to cape_app, cape_read, cape_worker, cape_verify;

create table acts.act (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  stream uuid not null,
  stream_kind text not null,
  seq int not null check (seq > 0),
  type text not null,
  version smallint not null,
  nature text not null check (nature in ('record', 'decision')),
  assessment boolean not null,
  actor bigint not null,
  owner_unit int not null,
  capacity text not null,
  sitting uuid,
  ground text,
  happened_from timestamptz not null,
  happened_to timestamptz check (happened_to is null or happened_to >= happened_from),
  precision text not null check (precision in ('minute', 'hour', 'day', 'month', 'year')),
  recorded_at timestamptz not null,
  device uuid not null,
  device_seq int not null,
  corrects uuid,
  based_on uuid[] not null default '{}',
  case_id uuid,
  subject uuid,
  track text not null,
  secrecy text not null,
  regime text not null check (regime in ('gdpr', 'law-enforcement')),
  material text not null check (material in ('protocol', 'side', 'working-note', 'privileged', 'not-investigation')),
  retain_rule text not null,
  facts jsonb not null,
  words bytea,
  body_hash bytea not null,
  born_realm bigint not null,
  salt bytea not null check (length(salt) = 32),
  xid xid8 not null default pg_current_xact_id(),
  primary key (country, realm, id),
  unique (country, realm, stream, seq)
);
-- Deliberately not unique: a unique index over all realms would answer whether a hidden act exists.
create index on acts.act (id);
select access.protect('acts.act', 'truth');
-- Nobody writes an act in another's name, whatever the application says.
drop policy add on acts.act;
create policy add on acts.act for insert to cape_app, cape_worker
  with check (realm in (select access.realms(true)) and born_realm = realm and xid = pg_current_xact_id()
    and exists (select 1 from access.who() w where w.actor = act.actor and w.unit = act.owner_unit and w.capacity = act.capacity
      and w.sitting is not distinct from act.sitting));
-- A stream is of one kind for ever: else an act of another kind would make the projection of this one be folded away.
create function acts.keep_kind() returns trigger language plpgsql set search_path = pg_catalog set enable_seqscan = off as $$
begin
  if exists (select 1 from acts.act a where a.country = new.country and a.realm = new.realm and a.stream = new.stream and a.stream_kind <> new.stream_kind) then
    raise exception 'stream of another kind' using errcode = 'CA003';
  end if;
  return new;
end $$;
revoke execute on function acts.keep_kind() from public;
create trigger keep_kind before insert on acts.act for each row execute function acts.keep_kind();
-- The verifier of the log compares every act with what the log says was written. It has no context and no keys.
create policy verify on acts.act for select to cape_verify using (true);
grant select on acts.act to cape_verify;

-- What a command became in the log, so that sending it again gives the same receipt.
create table acts.receipt (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  leaf bytea not null check (length(leaf) = 32),
  received_at timestamptz not null,
  primary key (country, realm, id)
);
select access.protect('acts.receipt', 'truth');
create policy verify on acts.receipt for select to cape_verify using (true);
grant select on acts.receipt to cape_verify;

-- Wrapped data keys: one for each stream in each realm, under the key of the house that may open it.
create schema keys;
grant usage on schema keys to cape_app, cape_read, cape_worker;
create table keys.wrapped (
  country char(2) not null,
  realm bigint not null,
  stream uuid not null,
  agency smallint not null,
  epoch int not null,
  wrapped bytea not null check (length(wrapped) = 40),
  primary key (country, realm, stream, agency, epoch)
);
select access.protect('keys.wrapped', 'truth');
