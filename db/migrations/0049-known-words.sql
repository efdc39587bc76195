-- Who sets up agencies, units and people by SQL is told at once when a word is not one that CAPE knows: a role or capacity that
-- nothing asks for gives nobody anything, and a country without a clock stops a page much later. Rows that are there stay.

-- src/main/known-words.store.test.ts compares this with what the program knows.
create table access.known_word (kind text not null, word text not null, primary key (kind, word));
insert into access.known_word (kind, word) values
  ('country', 'SE'), ('country', 'DK'), ('country', 'NO'), ('country', 'FI'), ('country', 'IS'), ('country', 'EE'), ('country', 'LV'), ('country', 'LT'), ('country', 'PL'), ('country', 'DE'),
  ('kind of agency', 'coordination'), ('kind of agency', 'court'), ('kind of agency', 'economic-crime'), ('kind of agency', 'employment'), ('kind of agency', 'foreign-authority'), ('kind of agency', 'foreign-contact'), ('kind of agency', 'gender-equality'), ('kind of agency', 'migration'), ('kind of agency', 'municipality'), ('kind of agency', 'ngo'), ('kind of agency', 'police'), ('kind of agency', 'prosecution'), ('kind of agency', 'secretariat'), ('kind of agency', 'social-insurance'), ('kind of agency', 'social-services'), ('kind of agency', 'study'), ('kind of agency', 'tax'), ('kind of agency', 'work-environment'),
  ('capacity', 'supervision'), ('capacity', 'assistance'), ('capacity', 'inner-alien-control'), ('capacity', 'criminal-investigation'), ('capacity', 'support'), ('capacity', 'administration'), ('capacity', 'analysis'),
  ('role', 'officer'), ('role', 'reader'), ('role', 'member'), ('role', 'lead'), ('role', 'registrar'), ('role', 'tip-reader'), ('role', 'analyst'), ('role', 'trainer'), ('role', 'programme-lead'),
  ('track', 'control'), ('track', 'protection'), ('track', 'criminal'), ('track', 'redress'), ('track', 'none');

create function access.demand_known(what text, said text) returns void language plpgsql stable set search_path = pg_catalog as $$
begin
  if not exists (select 1 from access.known_word k where k.kind = what and k.word = said) then
    raise exception '% is not a % that CAPE knows. Write one of: %.', coalesce(quote_literal(said), 'Nothing'), what,
      (select string_agg(k.word, ', ' order by k.word) from access.known_word k where k.kind = what) using errcode = 'CA006';
  end if;
end $$;
revoke execute on function access.demand_known(text, text) from public;

-- A name in an address or a file: it is typed and compared, so it has one form.
create function access.demand_key(what text, said text) returns void language plpgsql immutable set search_path = pg_catalog as $$
begin
  if coalesce(said, '') !~ '^[a-z0-9]+(-[a-z0-9]+)*$' then
    raise exception '% cannot be the key of %. Write small letters a to z, digits and single hyphens, such as region-ost.',
      coalesce(quote_literal(said), 'Nothing'), what using errcode = 'CA006';
  end if;
end $$;
revoke execute on function access.demand_key(text, text) from public;

create function access.demand_name(what text, said text) returns void language plpgsql immutable set search_path = pg_catalog as $$
begin
  if coalesce(said, '') !~ '\S' or length(said) > 200 or said ~ '[\x01-\x1f\x7f]' then
    raise exception 'The name of % is missing, longer than 200 characters, or has a line break or another control character in it.', what using errcode = 'CA006';
  end if;
end $$;
revoke execute on function access.demand_name(text, text) from public;

create function access.know_agency() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_known('country', new.country::text), access.demand_known('kind of agency', new.kind),
    access.demand_key('an agency', new.key), access.demand_name('an agency', new.name_sv), access.demand_name('an agency', new.name_en);
  return new;
end $$;
revoke execute on function access.know_agency() from public;
create trigger know before insert or update of country, kind, key, name_sv, name_en on access.agency for each row execute function access.know_agency();

create function access.know_unit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_key('a unit', new.key), access.demand_name('a unit', new.name_sv), access.demand_name('a unit', new.name_en);
  return new;
end $$;
revoke execute on function access.know_unit() from public;
create trigger know before insert or update of key, name_sv, name_en on access.unit for each row execute function access.know_unit();

create function access.know_account() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_name('a person', new.name);
  return new;
end $$;
revoke execute on function access.know_account() from public;
create trigger know before insert or update of name on access.account for each row execute function access.know_account();

create function access.know_capacity() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_known('capacity', new.capacity);
  return new;
end $$;
revoke execute on function access.know_capacity() from public;
create trigger know before insert or update of capacity on access.capacity_grant for each row execute function access.know_capacity();

create function access.know_role() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform access.demand_known('role', new.role);
  return new;
end $$;
revoke execute on function access.know_role() from public;
create trigger know before insert or update of role on access.role_grant for each row execute function access.know_role();

-- As before, and an agency, a track and capacities that there are.
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
end $$;
