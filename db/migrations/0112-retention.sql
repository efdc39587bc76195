-- What an agency decides about how long it keeps records of a kind. It is about no record and no person, and it is read by two roles that
-- share no realm: administrators, who decide, and those who read the log. Each version is a row that stays. docs/decisions/0107 says why so.

grant create on schema access to cape_ctx;

create table access.retention_version (
  agency smallint not null references access.agency,
  decision uuid not null,
  version int not null check (version > 0),
  step text not null check (step in ('decide', 'change', 'end')),
  kind text not null,
  regime text not null check (regime in ('gdpr', 'law-enforcement')),
  outcome text not null check (outcome in ('erase', 'restrict')),
  amount int check (amount between 1 and 999),
  unit text check (unit in ('years', 'months', 'days')),
  runs_from text not null,
  -- The agency's own decision. Without one nothing is erased.
  reference text,
  decided_on date,
  valid_from date not null,
  archive_first boolean not null,
  because text check ((step = 'end') = (because is not null)),
  -- Null where the operator's file said so.
  act uuid,
  by_account bigint,
  at timestamptz not null,
  primary key (agency, decision, version),
  check ((amount is null) = (unit is null)),
  check (outcome = 'restrict' or amount is not null),
  check ((reference is null) = (decided_on is null))
);
grant select, insert on access.retention_version to cape_ctx;

create table administration.retention_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.retention_now', 'projection');

-- Writes the next version of a decision, as the act of that type says. Nothing that was there is changed.
create function access.put_retention(because_act uuid, its_type text, of_decision uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('retention', of_decision));
  last access.retention_version := (select v from access.retention_version v where v.agency = c.agency and v.decision = of_decision order by v.version desc limit 1);
  -- By the clock that people are shown.
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act);
begin
  if its_type = 'retention.decide' then
    if last.decision is not null then raise exception 'decided before' using errcode = '42501'; end if;
    insert into access.retention_version (agency, decision, version, step, kind, regime, outcome, amount, unit, runs_from, reference, decided_on, valid_from, archive_first, act, by_account, at)
      values (c.agency, of_decision, 1, 'decide', told ->> 'kind', told ->> 'regime', told ->> 'outcome', (told -> 'period' ->> 'amount')::int, told -> 'period' ->> 'unit', told ->> 'runsFrom',
        told ->> 'reference', (told ->> 'decidedOn')::date, (told ->> 'validFrom')::date, (told ->> 'archiveFirst')::boolean, because_act, c.actor, t);
    return;
  end if;
  if last.decision is null or last.step = 'end' then raise exception 'no decision' using errcode = '42501'; end if;
  case its_type
    when 'retention.change' then
      insert into access.retention_version (agency, decision, version, step, kind, regime, outcome, amount, unit, runs_from, reference, decided_on, valid_from, archive_first, act, by_account, at)
        values (c.agency, of_decision, last.version + 1, 'change', last.kind, last.regime, told ->> 'outcome', (told -> 'period' ->> 'amount')::int, told -> 'period' ->> 'unit', told ->> 'runsFrom',
          told ->> 'reference', (told ->> 'decidedOn')::date, (told ->> 'validFrom')::date, (told ->> 'archiveFirst')::boolean, because_act, c.actor, t);
    when 'retention.end' then
      insert into access.retention_version (agency, decision, version, step, kind, regime, outcome, amount, unit, runs_from, reference, decided_on, valid_from, archive_first, because, act, by_account, at)
        values (c.agency, of_decision, last.version + 1, 'end', last.kind, last.regime, last.outcome, last.amount, last.unit, last.runs_from, last.reference, last.decided_on, last.valid_from,
          last.archive_first, told ->> 'because', because_act, c.actor, t);
    else raise exception 'no change of a retention decision' using errcode = '42501';
  end case;
end $$;
alter function access.put_retention(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.put_retention(uuid, text, uuid) from public;
grant execute on function access.put_retention(uuid, text, uuid) to cape_app;

-- Every version of what the agency has decided, the oldest first: for those who administrate it, and for those who read its log.
create function access.retention_versions() returns table (decision uuid, version int, step text, kind text, regime text, outcome text, amount int, unit text, runs_from text,
    reference text, decided_on date, valid_from date, archive_first boolean, because text, is_by_person boolean, name text, at timestamptz)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not (access.administers() or access.reads_log()) then return; end if;
  return query
    select v.decision, v.version, v.step, v.kind, v.regime, v.outcome, v.amount, v.unit, v.runs_from, v.reference, v.decided_on, v.valid_from, v.archive_first, v.because,
      v.by_account is not null, (select p.name from access.account p where p.id = v.by_account), v.at
    from access.retention_version v
    where v.agency = c.agency order by v.at, v.decision, v.version;
end $$;
alter function access.retention_versions() owner to cape_ctx;
revoke execute on function access.retention_versions() from public;
grant execute on function access.retention_versions() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
