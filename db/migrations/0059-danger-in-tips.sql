-- Whether whoever sends a tip says that somebody is in danger now: the day on which it was said, or null. It lies outside what is sealed,
-- so that readers see it before anybody opens the tip. Then the tip is due on that day.

grant create on schema tips to cape_tip;

alter table tips.envelope add column danger_on date;
alter table tips.envelope drop column due_at;
alter table tips.envelope add column due_at timestamptz not null
  generated always as ((coalesce(danger_on, answer_by) + time '23:59') at time zone 'Europe/Stockholm') stored;
create index on tips.envelope (country, realm, due_at desc, id desc);
create index on tips.envelope (country, realm, due_at, id) where not opened;
create index on tips.envelope (country, realm, danger_on, id) where danger_on is not null and not opened;

drop function tips.send(text, uuid, bytea, bytea, date);
-- Puts a tip where it belongs. Sent twice it is there once: the same code leads to the same number. `changed`: the key that it was
-- sealed to is in use no more, and it must be sealed anew.
create function tips.send(wish text, sealed_to uuid, box bytea, contents bytea, until date, danger date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(('x' || encode(substr(box, 1, 8), 'hex'))::bit(64)::bigint);
  if exists (select 1 from tips.envelope e where e.mailbox = box) then return 'there'; end if;
  insert into tips.envelope (country, realm, id, mailbox, key, sealed, answer_by, danger_on)
    select k.country, k.realm, gen_random_uuid(), box, k.id, contents, until, danger
      from tips.desk d join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
      join tips.key_now k on k.country = r.country and k.realm = r.id and k.id = sealed_to and not k.awaits
      where d.want = wish;
  if not found then return 'changed'; end if;
  return 'kept';
end $$;
alter function tips.send(text, uuid, bytea, bytea, date, date) owner to cape_tip;
revoke execute on function tips.send(text, uuid, bytea, bytea, date, date) from public;
grant execute on function tips.send(text, uuid, bytea, bytea, date, date) to cape_public;

revoke create on schema tips from cape_tip;
