-- Pictures and sounds of what a phone brought and nobody did: they arrive as those of what was done, and lie where it was kept.
-- docs/decisions/0045 says why so.

-- What such a thing tells of, by the act that kept it, and whether the whole has come as it was signed. Two may tell of the same one.
create table access.device_medium_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  act uuid not null,
  device uuid not null,
  pieces int not null check (pieces between 1 and 400),
  whole text check (whole in ('as-signed', 'not-as-signed')),
  primary key (country, realm, id, act)
);
select access.protect('access.device_medium_now', 'projection');

-- Their pieces, as the phone has sealed them under a key that lies sealed with the act. Nobody opens them but for the phone's owner.
create table access.device_piece (
  country char(2) not null,
  realm bigint not null,
  medium uuid not null,
  act uuid not null,
  piece int not null check (piece >= 0),
  sealed bytea not null check (length(sealed) between 29 and 140000),
  received_at timestamptz not null,
  primary key (country, realm, medium, act, piece)
);
select access.protect('access.device_piece', 'truth');
