-- What a phone brought and nobody did is kept with its pictures, and place and device of each lie under a key of their own there too:
-- in the table that holds those of notes, whichever act tells of them. docs/decisions/0051 says why so.

alter table inspections.medium_apart rename to apart;
alter table inspections.apart set schema acts;
-- Under which name it lies: that of the picture or sound of a note, or one of its own in what was kept.
alter table acts.apart rename column medium to holder;
-- The file in which it was told: a visit, or a phone.
alter table acts.apart rename column visit to stream;
alter table acts.apart rename constraint medium_apart_pkey to apart_pkey;
-- What was kept may be anything that a phone has told: nobody has looked at its shape.
alter table acts.apart drop constraint medium_apart_sealed_check;
alter table acts.apart add constraint apart_sealed_check check (length(sealed) between 29 and 200000);

-- Destroys the key and what lies under it. Asks for the act behind it, of the same person, in the same file, in this very
-- transaction: what cannot be undone is never done without being told. Of what a phone brought it must be its owner's.
drop function keys.forget_apart(uuid, bigint, uuid);
create function keys.forget_apart(because_act uuid, of_realm bigint, of_holder uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told_in uuid;
  owner bigint;
  is_told boolean;
begin
  select a.stream into told_in from acts.apart a where a.country = c.country::char(2) and a.realm = of_realm and a.holder = of_holder;
  if not found then raise exception 'nothing to forget' using errcode = '42501'; end if;
  select d.account into owner from access.device d where d.id = told_in;
  if found then
    is_told := owner = c.actor and access.did(because_act, 'device.take-out', of_realm, jsonb_build_object('device', told_in, 'apart', of_holder));
  else
    is_told := access.did(because_act, 'inspection.take-out', of_realm, jsonb_build_object('medium', of_holder));
  end if;
  if not is_told then raise exception 'forgotten without act' using errcode = '42501'; end if;
  delete from acts.apart a where a.country = c.country::char(2) and a.realm = of_realm and a.holder = of_holder;
  if not found then raise exception 'nothing to forget' using errcode = '42501'; end if;
  delete from keys.key_of k where k.country = c.country::char(2) and k.realm = of_realm and k.holder = of_holder;
end $$;
grant create on schema keys to cape_ctx;
alter function keys.forget_apart(uuid, bigint, uuid) owner to cape_ctx;
revoke create on schema keys from cape_ctx;
revoke execute on function keys.forget_apart(uuid, bigint, uuid) from public;
grant execute on function keys.forget_apart(uuid, bigint, uuid) to cape_app;
