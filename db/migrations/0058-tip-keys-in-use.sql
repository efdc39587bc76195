-- A key of tips is in use from its making, or from the moment at which a second reader of the unit has confirmed it. Until then it
-- waits, and tips are sealed to the one before it.

grant create on schema access to cape_ctx;

alter table tips.key_now add column awaits boolean not null default false;
-- Null: from its making, as every key of before.
alter table tips.key_now add column used_from timestamptz;
-- The readers who have seen that it was made, besides whoever made it.
alter table tips.key_now add column seen_by bigint[] not null default '{}';

-- The keys that are in use for a wish, the newest first. The pages seal to the first of them that can be sealed to at all.
create or replace function tips.desk_for(wish text) returns table (key uuid, recipient text, recovery text, unit_sv text, unit_en text, house_sv text, house_en text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select k.id, k.recipient, k.recovery, u.name_sv, u.name_en, g.name_sv, g.name_en
    from tips.desk d join access.unit u on u.id = d.unit join access.agency g on g.id = u.agency
    join access.realm r on r.owner_unit = d.unit and r.kind = 'track'
    join tips.key_now k on k.country = r.country and k.realm = r.id and not k.awaits
    where d.want = wish order by coalesce(k.used_from, k.made_at) desc, k.id desc limit 8
$$;

-- Refuses what asks for a fresh sign-in where this session has been open for more than a quarter of an hour.
create function access.demand_fresh_sign_in() returns void language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  if c.session is null or not exists (select 1 from access.session s where s.hash = c.session and s.started_at > clock_timestamp() - interval '15 minutes') then
    raise exception 'signed in too long ago' using errcode = 'CA058';
  end if;
end $$;
alter function access.demand_fresh_sign_in() owner to cape_ctx;
revoke execute on function access.demand_fresh_sign_in() from public;
grant execute on function access.demand_fresh_sign_in() to cape_app;

revoke create on schema access from cape_ctx;
