-- Files on matters: what was added to which, and its contents in sealed pieces. docs/decisions/0113 says why so.

create schema attachments;
grant usage on schema attachments to cape_app, cape_read, cape_worker;

create table attachments.attachment_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  matter_kind text not null,
  matter uuid not null,
  bytes bigint not null check (bytes > 0),
  state text not null check (state in ('arriving', 'kept', 'refused', 'withdrawn')),
  added_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on attachments.attachment_now (country, realm, matter, added_at desc, id desc);
select access.protect('attachments.attachment_now', 'projection');

-- A piece is sealed under the key of its file, at most a mebibyte with nonce (12) and tag (16). None is ever changed.
create table attachments.piece (
  country char(2) not null,
  realm bigint not null,
  attachment uuid not null,
  piece int not null check (piece >= 0),
  sealed bytea not null check (octet_length(sealed) between 29 and 1048604),
  received_at timestamptz not null,
  primary key (country, realm, attachment, piece)
);
-- What is sealed cannot be made smaller, so nothing tries.
alter table attachments.piece alter column sealed set storage external;
select access.protect('attachments.piece', 'truth');

insert into access.job (kind) values ('attachment.scan');
