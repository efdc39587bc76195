-- Place and device of a picture can be taken out after it has arrived, though no act is ever changed: they lie under a key of
-- their own, and the key is destroyed. docs/decisions/0051 says why so.

-- A key for one thing alone, wrapped under the key of the house. Nothing else lies under it, so it can be forgotten.
create table keys.key_of (
  country char(2) not null,
  realm bigint not null,
  -- What it opens: a picture or sound.
  holder uuid not null,
  agency smallint not null,
  epoch int not null,
  wrapped bytea not null check (length(wrapped) = 40),
  primary key (country, realm, holder)
);
select access.protect('keys.key_of', 'truth');

-- Where, when and with what a picture or sound was taken. The note says which hash this has, and nothing of what is in it.
create table inspections.medium_apart (
  country char(2) not null,
  realm bigint not null,
  medium uuid not null,
  visit uuid not null,
  sealed bytea not null check (length(sealed) between 29 and 2000),
  primary key (country, realm, medium)
);
select access.protect('inspections.medium_apart', 'truth');

-- Only the function below takes a row out, and only where whoever acts here writes.
grant usage on schema keys, inspections to cape_ctx;
grant select, delete on keys.key_of, inspections.medium_apart to cape_ctx;
create policy find on keys.key_of for select to cape_ctx using (realm in (select access.realms(true)));
create policy forget on keys.key_of for delete to cape_ctx using (realm in (select access.realms(true)));
create policy find on inspections.medium_apart for select to cape_ctx using (realm in (select access.realms(true)));
create policy forget on inspections.medium_apart for delete to cape_ctx using (realm in (select access.realms(true)));

-- Destroys the key and what lies under it. Asks for the act behind it, of the same person, in the same file, in this very
-- transaction: what cannot be undone is never done without being told.
create function keys.forget_apart(because_act uuid, of_realm bigint, of_medium uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if not access.did(because_act, 'inspection.take-out', of_realm, jsonb_build_object('medium', of_medium)) then
    raise exception 'forgotten without act' using errcode = '42501';
  end if;
  delete from inspections.medium_apart m where m.country = c.country::char(2) and m.realm = of_realm and m.medium = of_medium;
  if not found then raise exception 'nothing to forget' using errcode = '42501'; end if;
  delete from keys.key_of k where k.country = c.country::char(2) and k.realm = of_realm and k.holder = of_medium;
end $$;
grant create on schema keys to cape_ctx;
alter function keys.forget_apart(uuid, bigint, uuid) owner to cape_ctx;
revoke create on schema keys from cape_ctx;
revoke execute on function keys.forget_apart(uuid, bigint, uuid) from public;
grant execute on function keys.forget_apart(uuid, bigint, uuid) to cape_app;
