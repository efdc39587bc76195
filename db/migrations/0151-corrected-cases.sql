-- A case knows its notes, who closed it and what was corrected in it: each is folded once more from its acts.
insert into cape.refold_due (stream_kind) values ('case') on conflict do nothing;
