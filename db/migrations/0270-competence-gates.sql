-- An agency may ask for a course before a named act. What it asks is stored in the realm of its administration; whoever acts is told by
-- functions whether their own certificate holds. docs/decisions/0151 says why so.

grant usage, create on schema competence to cape_ctx;

create table competence.gate_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  kind text not null,
  course text not null,
  from_day date not null,
  ended boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.gate_now (country, realm, kind) where not ended;
select access.protect('competence.gate_now', 'projection');
create policy asked on competence.gate_now for select to cape_ctx using (true);
grant select on competence.gate_now to cape_ctx;

-- An act that was done without the certificate, because it could not wait or because a phone had no network. A manager reviews it.
create table competence.gate_exception_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  owner bigint not null,
  kind text not null,
  opened_at timestamptz not null,
  reviewed boolean not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on competence.gate_exception_now (country, realm, opened_at desc, id desc);
create index on competence.gate_exception_now (country, realm, owner, kind, opened_at desc);
create index on competence.gate_exception_now (country, realm, opened_at, id) where not reviewed;
select access.protect('competence.gate_exception_now', 'projection');

alter table competence.certificate_now add column withdrawn boolean not null default false;
-- By which a withdrawn one is known to those who have it: no name, and no number that leads anywhere.
alter table competence.certificate_now add column fingerprint text;
create index certificate_of_owner on competence.certificate_now (owner, course, valid_until desc) where not withdrawn;
create index certificate_withdrawn on competence.certificate_now (fingerprint) where withdrawn and fingerprint is not null;
create policy held on competence.certificate_now for select to cape_ctx using (true);
grant select on competence.certificate_now to cape_ctx;

-- The gates of the caller's own agency, and until when the caller's own certificate for each holds; null where there is none.
create function competence.gates() returns table (id uuid, kind text, course text, from_day date, held_until date, folded jsonb)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  r access.realm := access.administration_of(c.agency);
begin
  return query
    select g.id, g.kind, g.course, g.from_day,
      (select max(h.valid_until) from competence.certificate_now h where h.owner = c.actor and h.course = g.course and not h.withdrawn), g.folded
    from competence.gate_now g where g.country = r.country and g.realm = r.id and not g.ended
    order by g.kind;
end $$;
alter function competence.gates() owner to cape_ctx;
revoke execute on function competence.gates() from public;
grant execute on function competence.gates() to cape_app, cape_read;

-- The certificates of the caller, in whichever file of which unit they are: held or not, until when.
create function competence.own_certificates() returns table (id uuid, course text, valid_until date)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select h.id, h.course, h.valid_until from competence.certificate_now h
    where h.owner = c.actor and not h.withdrawn order by h.course, h.valid_until desc, h.id;
end $$;
alter function competence.own_certificates() owner to cape_ctx;
revoke execute on function competence.own_certificates() from public;
grant execute on function competence.own_certificates() to cape_app, cape_read;

-- What was withdrawn in this installation, for the list that is published: hashes alone.
create function competence.withdrawn_certificates() returns table (fingerprint text)
  language sql stable security definer rows 20 set search_path = pg_catalog as $$
  select h.fingerprint from competence.certificate_now h where h.withdrawn and h.fingerprint is not null order by 1
$$;
alter function competence.withdrawn_certificates() owner to cape_ctx;
revoke execute on function competence.withdrawn_certificates() from public;
grant execute on function competence.withdrawn_certificates() to cape_read, cape_verify;
grant usage on schema competence to cape_verify;

insert into cape.refold_due (stream_kind) values ('certificate') on conflict do nothing;

revoke create on schema competence from cape_ctx;
