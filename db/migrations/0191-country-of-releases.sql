-- A release knows in which country it was made, since its sums are in the money of that: each is folded once more from its acts.
insert into cape.refold_due (stream_kind) values ('study-release') on conflict do nothing;
