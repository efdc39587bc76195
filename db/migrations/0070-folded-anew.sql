-- Kinds of streams that the version of a migration folds otherwise than the one before: the set-up folds each of them anew from its acts
-- after the migrations, and takes the kind off this list in the same transaction (src/main/refold-due.ts). The owner only.
create table cape.refold_due (stream_kind text primary key);

-- Notices to contractors have other days, and keys of tips say from when they were used.
insert into cape.refold_due (stream_kind) values ('claim'), ('tip-key');
