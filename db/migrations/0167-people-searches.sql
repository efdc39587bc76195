-- How often a person has searched people by name within the hour: each search opens names, so there are only so many. What was asked, found and why
-- stands in the log and nowhere else. docs/decisions/0128 says why so.
grant create on schema access to cape_ctx;

create table access.people_search (
  account bigint not null references access.account,
  at timestamptz not null default clock_timestamp()
);
create index on access.people_search (account, at);
grant select, insert, delete on access.people_search to cape_ctx;

-- Notes one search of the person whose transaction this is. False: they have made as many within the hour as one may.
create function access.note_people_search(most int) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  me bigint := (access.who()).actor;
begin
  perform pg_advisory_xact_lock(hashtextextended('people searches ' || me, 0));
  delete from access.people_search s where s.account = me and s.at < clock_timestamp() - interval '1 hour';
  if (select count(*) from access.people_search s where s.account = me) >= most then return false; end if;
  insert into access.people_search (account) values (me);
  return true;
end $$;
alter function access.note_people_search(int) owner to cape_ctx;
revoke execute on function access.note_people_search(int) from public;
grant execute on function access.note_people_search(int) to cape_read;

revoke create on schema access from cape_ctx;
