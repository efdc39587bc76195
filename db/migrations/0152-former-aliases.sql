-- An alias that a person had before it was corrected stays theirs: what was written under it is about no one else.
alter table persons.person_now add column former text[] not null default '{}';
create index on persons.person_now using gin (former);
insert into cape.refold_due (stream_kind) values ('person') on conflict do nothing;
