-- In which criminal file each piece of evidence is, so that files can be added to it and found by it. What it is lies in the file.
create table prosecution.item_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  investigation uuid not null,
  primary key (country, realm, id)
);
select access.protect('prosecution.item_now', 'projection');

-- Those of files that are there are found once these are folded once more.
insert into cape.refold_due (stream_kind) values ('investigation') on conflict do nothing;
