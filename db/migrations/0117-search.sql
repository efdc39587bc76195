-- What is found by a word: for each matter the tokens of what it is found under, and never the words. docs/decisions/0109 says why so.

create schema search;
grant usage on schema search to cape_app, cape_read, cape_worker;
-- A token is an HMAC under a key of the realm, which is not in the database. `slot` counts the tokens of a matter: what is no longer said
-- leaves an empty slot, since no row of a projection is removed.
create table search.token_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  slot smallint not null check (slot >= 0),
  kind text not null,
  field text,
  token bigint,
  primary key (country, realm, id, slot),
  check ((field is null) = (token is null))
);
-- By equality alone: numbers are compared without telling anything, so that the index is used behind the second wall too. The newest first.
create index on search.token_now (country, realm, token, id desc) include (kind, field) where token is not null;
select access.protect('search.token_now', 'projection');

-- Matters that were stored before are put into the index by `cape migrate`, some hundred at a time. How far it has come: after which stream.
create table cape.search_due (
  stream_kind text primary key,
  country char(2),
  realm bigint,
  stream uuid,
  check ((country is null) = (realm is null) and (realm is null) = (stream is null))
);
insert into cape.search_due (stream_kind) select distinct a.stream_kind from acts.act a;
