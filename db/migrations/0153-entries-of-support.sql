-- Support knows who said what of a need, so that it can be withdrawn: each is folded once more from its acts.
insert into cape.refold_due (stream_kind) values ('support') on conflict do nothing;
