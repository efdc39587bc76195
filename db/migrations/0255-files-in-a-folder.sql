-- A piece of a file lies in the database, or in a folder beside it: then the row keeps the SHA-256 under which it is found there. docs/decisions/0147

alter table attachments.piece alter column sealed drop not null;
alter table attachments.piece add column in_folder bytea check (octet_length(in_folder) = 32);
alter table attachments.piece add constraint piece_in_one_place check ((sealed is null) <> (in_folder is null));
