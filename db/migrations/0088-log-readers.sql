-- Who reads the log of an agency, and nothing of what it is about: the security officer and the data protection officer. They act in a
-- capacity of its own (log-review), which opens one realm: that of the review of the log. docs/decisions/0095 says why so.

grant create on schema access to cape_ctx;

insert into access.known_word (kind, word) values ('capacity', 'log-review'), ('role', 'security-officer'), ('role', 'data-protection-officer');

alter table access.realm drop constraint realm_kind_check;
alter table access.realm add constraint realm_kind_check check (kind in ('track', 'room', 'sealed', 'intake', 'study', 'administration', 'log'));
create unique index one_log on access.realm (owner_unit) where kind = 'log';

insert into access.realm (country, id, kind, owner_unit, track)
  select g.country, access.random_realm(), 'log', u.first, 'none'
  from access.agency g join (select agency, min(id) as first from access.unit group by agency) u on u.agency = g.id;

-- The realm in which the log of an agency is read. Null before the agency has a unit.
create function access.log_of(of_agency smallint) returns access.realm language sql stable set search_path = pg_catalog as $$
  select r from access.realm r join access.unit u on u.id = r.owner_unit where r.kind = 'log' and u.agency = of_agency
$$;
revoke execute on function access.log_of(smallint) from public;
grant execute on function access.log_of(smallint) to cape_ctx;

-- Each of the two capacities that are apart opens its own realm and no other, and that realm opens to no other capacity.
create or replace function access.keep_administration_apart() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  its_kind text := (select r.kind from access.realm r where r.country = new.country and r.id = new.realm);
begin
  if (new.capacity = 'access-administration') is distinct from (its_kind = 'administration') then
    raise exception 'Administration of access opens its own realm and no other.' using errcode = '42501';
  end if;
  if (new.capacity = 'log-review') is distinct from (its_kind = 'log') then
    raise exception 'Review of the log opens its own realm and no other.' using errcode = '42501';
  end if;
  return new;
end $$;

-- Until when an account holds any of the roles that read the log; null: without an end. Of roles that it never had, a time that is past.
create function access.reads_log_until(of_account bigint) returns timestamptz language sql stable set search_path = pg_catalog as $$
  select case when coalesce(bool_or(g.active_until is null), false) then null else coalesce(max(g.active_until), '-infinity') end
    from access.role_grant g where g.account = of_account and g.role in ('security-officer', 'data-protection-officer')
$$;
revoke execute on function access.reads_log_until(bigint) from public;
grant execute on function access.reads_log_until(bigint) to cape_ctx;

-- Makes an account member of the review of the log of its agency for as long as it holds one of the roles, which begin when they are given.
create function access.keep_log_reader() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  of_account bigint := coalesce(new.account, old.account);
  ends timestamptz := access.reads_log_until(of_account);
  at access.realm;
begin
  if tg_op <> 'DELETE' and new.active_from > clock_timestamp() + interval '1 minute' then
    raise exception 'A role that reads the log begins when it is given.' using errcode = 'CA006';
  end if;
  select r.* into at from access.account a join access.unit u on u.id = a.unit cross join lateral access.log_of(u.agency) r where a.id = of_account;
  if at.id is null then return null; end if;
  insert into access.member as m (country, realm, actor, capacity, track, may_write, until)
    values (at.country, at.id, of_account, 'log-review', at.track, true, case when ends = '-infinity' then clock_timestamp() else ends end)
    on conflict (realm, (coalesce(unit, 0)), (coalesce(actor, 0)), capacity) do update set until = excluded.until;
  return null;
end $$;
alter function access.keep_log_reader() owner to cape_ctx;
revoke execute on function access.keep_log_reader() from public;
create trigger keep_log_reader after insert or update of active_from, active_until on access.role_grant
  for each row when (new.role in ('security-officer', 'data-protection-officer')) execute function access.keep_log_reader();
create trigger lose_log_reader after delete on access.role_grant
  for each row when (old.role in ('security-officer', 'data-protection-officer')) execute function access.keep_log_reader();

-- As before, and with the first unit of an agency the review of its log.
create or replace function access.add_unit(of_agency smallint, new_id int, new_key text, new_name_sv text, new_name_en text, letters_on text, its_capacities text[]) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  c char(2) := (select country from access.agency where id = of_agency);
  t text;
  r bigint;
  box bigint := access.random_realm();
begin
  if not exists (select 1 from access.agency a where a.id = of_agency) then
    raise exception 'There is no agency with the number %. Add it to access.agency first.', of_agency using errcode = 'CA006';
  end if;
  if letters_on is not null then perform access.demand_known('track', letters_on); end if;
  foreach t in array its_capacities loop perform access.demand_known('capacity', t); end loop;
  insert into access.unit (id, agency, key, name_sv, name_en, takes_letters_on) values (new_id, of_agency, new_key, new_name_sv, new_name_en, letters_on);
  insert into access.account (id, unit, kind, name) values (box, new_id, 'letter-box', new_name_sv);
  foreach t in array array['control', 'protection', 'criminal', 'redress', 'none'] loop
    r := access.random_realm();
    insert into access.realm (country, id, kind, owner_unit, track) values (c, r, 'track', new_id, t);
    insert into access.member (country, realm, unit, capacity, track, may_write)
      select c, r, new_id, m.capacity, t, true from (values
        ('control', 'supervision'), ('control', 'assistance'), ('control', 'inner-alien-control'),
        ('protection', 'support'), ('criminal', 'criminal-investigation'), ('redress', 'support'),
        ('none', 'administration'), ('none', 'analysis')) m(track, capacity) where m.track = t and m.capacity = any(its_capacities);
    -- Letters arrive on one track, answers on the track that asked.
    insert into access.member (country, realm, actor, capacity, track, may_write) values (c, r, box, 'letter-box', t, true);
  end loop;
  insert into access.realm (country, id, kind, owner_unit, track) values (c, access.random_realm(), 'intake', new_id, 'none'), (c, access.random_realm(), 'study', new_id, 'none');
  if (access.administration_of(of_agency)).id is null then
    insert into access.realm (country, id, kind, owner_unit, track)
      values (c, access.random_realm(), 'administration', new_id, 'none'), (c, access.random_realm(), 'log', new_id, 'none');
  end if;
end $$;

-- As before, and the roles that read the log bring their capacity, which lasts as long as the longest of them.
create or replace function access.put_right(to_account access.account, right_kind text, right_word text, starts timestamptz, ends timestamptz, place int) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := clock_timestamp();
begin
  if ends <= starts then raise exception 'period' using errcode = '42501'; end if;
  if right_kind = 'role' then
    update access.role_grant g set active_until = ends where g.account = to_account.id and g.role = right_word and (g.active_until is null or g.active_until > t);
    if not found then insert into access.role_grant (account, role, active_from, active_until) values (to_account.id, right_word, coalesce(starts, t), ends); end if;
    if right_word = 'administrator' then perform access.put_right(to_account, 'capacity', 'access-administration', starts, ends, place); end if;
    if right_word in ('security-officer', 'data-protection-officer') then
      perform access.put_right(to_account, 'capacity', 'log-review', starts, access.reads_log_until(to_account.id), place);
    end if;
  else
    if right_word not in ('access-administration', 'log-review') and not right_word = any (access.capacities_of(to_account.unit)) then
      raise exception 'capacity of no unit' using errcode = '42501';
    end if;
    update access.capacity_grant k set active_until = ends where k.account = to_account.id and k.capacity = right_word and (k.active_until is null or k.active_until > t);
    -- The order in which they are given is the order in which they are offered.
    if not found then insert into access.capacity_grant (account, capacity, active_from, active_until)
      values (to_account.id, right_word, coalesce(starts, t - interval '1 second') + place * interval '1 millisecond', ends); end if;
  end if;
end $$;

create or replace function access.end_right(of_account access.account, right_kind text, right_word text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  t timestamptz := greatest(at, clock_timestamp());
  ends timestamptz;
begin
  if right_kind = 'role' then
    update access.role_grant g set active_until = greatest(t, g.active_from) where g.account = of_account.id and g.role = right_word and (g.active_until is null or g.active_until > t);
    if right_word = 'administrator' then perform access.end_right(of_account, 'capacity', 'access-administration', at); end if;
    if right_word in ('security-officer', 'data-protection-officer') then
      ends := access.reads_log_until(of_account.id);
      if ends is not null then perform access.end_right(of_account, 'capacity', 'log-review', ends); end if;
    end if;
  else
    update access.capacity_grant k set active_until = greatest(t, k.active_from) where k.account = of_account.id and k.capacity = right_word and (k.active_until is null or k.active_until > t);
  end if;
end $$;

-- Whether the person who acts here reads the log of the agency they belong to, in this transaction.
create function access.reads_log() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return c.session is not null and c.capacity = 'log-review' and (access.log_of(c.agency)).id in (select access.realms(false));
end $$;
alter function access.reads_log() owner to cape_ctx;
revoke execute on function access.reads_log() from public;
grant execute on function access.reads_log() to cape_audit;

-- The people and the keys of the agency, also those who have left or ended, for those who read its log: whom an entry is by. No title, no right, no way to sign in.
create function access.logged_people() returns table (ref uuid, account bigint, name text, unit_sv text, unit_en text)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.reads_log() then return; end if;
  return query select a.ref, a.id, a.name, u.name_sv, u.name_en from access.unit u cross join lateral (
      select p.ref, p.id, p.name from access.account p where p.unit = u.id and p.kind = 'person'
      union all select k.ref, k.id, k.name from access.account k where k.unit = u.id and k.kind = 'key') a
    where u.agency = c.agency order by a.name, a.id; -- each kind by its own index
end $$;
alter function access.logged_people() owner to cape_ctx;
revoke execute on function access.logged_people() from public;
grant execute on function access.logged_people() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
