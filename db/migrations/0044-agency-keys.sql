-- The database knows every key of every agency by a fingerprint, so that no start makes a second key where there was one, and
-- a key file that was replaced by an older or another one is noticed before anything is sealed under it. A fingerprint is an
-- HMAC made with the key itself, which has 256 random bits: it tells nothing of it. `cape migrate` writes here, and nobody else.
create table access.agency_key (
  agency smallint not null references access.agency,
  epoch int not null check (epoch > 0),
  fingerprint bytea not null unique check (length(fingerprint) = 32),
  made_at timestamptz not null default now(),
  primary key (agency, epoch)
);
create function access.keep_agency_key() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'Which keys an agency has is written once and never changed.' using errcode = '42501';
end $$;
revoke execute on function access.keep_agency_key() from public;
create trigger keep before update or delete or truncate on access.agency_key for each statement execute function access.keep_agency_key();
grant select on access.agency_key to cape_read, cape_verify;

-- In a database that was made before, a key is tried on what was sealed under it before its fingerprint is believed.
create policy prove on keys.wrapped for select to cape_migrator using (true);
