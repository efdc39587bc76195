-- How long one job of a kind may take before it is begun again: the work of most is short, and a scan reads a whole file. A kind whose jobs
-- take long does one at a time, so that none waits in the hands of a server for those before it.

alter table access.job add column expire_seconds int not null default 60 check (expire_seconds between 60 and 86400);
update access.job set expire_seconds = 3600 where kind = 'attachment.scan';
