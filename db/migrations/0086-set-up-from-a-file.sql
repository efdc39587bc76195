-- What `npx cape setup` writes and finds again: whom its file calls by which key, and which capacities and roles it has given or
-- ended, so that it never takes back what an agency has decided for itself. docs/decisions/0093 says why so.

alter table access.account add column setup_key text unique
  check (setup_key ~ '^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$');
alter table access.capacity_grant add column set_up text check (set_up in ('given', 'ended'));
alter table access.role_grant add column set_up text check (set_up in ('given', 'ended'));

-- The realms of a unit into which one of its capacities leads, as access.add_unit gives them. A test holds the two against each other.
create function access.realms_of_capacity(of_unit int, its_capacity text) returns table (country char(2), realm bigint, track text)
  language sql stable set search_path = pg_catalog as $$
  select r.country, r.id, r.track from access.realm r
    join (values
        ('control', 'supervision'), ('control', 'assistance'), ('control', 'inner-alien-control'),
        ('protection', 'support'), ('criminal', 'criminal-investigation'), ('redress', 'support'),
        ('none', 'administration'), ('none', 'analysis')) m(track, capacity) on m.track = r.track and m.capacity = its_capacity
    where r.owner_unit = of_unit and r.kind = 'track'
$$;
revoke execute on function access.realms_of_capacity(int, text) from public;

-- Whether a unit that is there has not been given a capacity. One that leads into no realm lacks nothing.
create function access.unit_lacks(of_unit int, its_capacity text) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from access.realms_of_capacity(of_unit, its_capacity) r
    where not exists (select 1 from access.member m where m.realm = r.realm and m.unit = of_unit and m.capacity = its_capacity))
$$;
revoke execute on function access.unit_lacks(int, text) from public;

-- Gives a unit that is there one more capacity. Run by the operator's commands, never by the server.
create function access.widen_unit(of_unit int, its_capacity text) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform access.demand_known('capacity', its_capacity);
  insert into access.member (country, realm, unit, capacity, track, may_write)
    select r.country, r.realm, of_unit, its_capacity, r.track, true from access.realms_of_capacity(of_unit, its_capacity) r
    where not exists (select 1 from access.member m where m.realm = r.realm and m.unit = of_unit and m.capacity = its_capacity);
end $$;
revoke execute on function access.widen_unit(int, text) from public;
