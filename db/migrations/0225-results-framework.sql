-- A programme has an end, a currency of its own, levels of results and every value that was filled in: it is folded again from its acts.
insert into cape.refold_due (stream_kind) values ('programme') on conflict do nothing;
