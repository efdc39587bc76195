-- A visit says which of its notes an officer has read and released for the employer as a party: older ones, that none was.
insert into cape.refold_due (stream_kind) values ('visit') on conflict do nothing;
