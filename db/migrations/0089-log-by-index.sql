-- The log of an agency as those who read it look for things in it: newest first, by person, kind, act and file, each by an index over
-- what is sealed. Nothing is stored a second time. docs/decisions/0095 says why so.

grant create on schema audit to cape_audit;

-- What an entry says. The same bytes always say the same. These name what they call in full and set nothing, so that they are read into the
-- index and cost an entry as little as can be.
create function audit.told(entry bytea) returns jsonb language sql immutable strict parallel safe as $$
  select pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb
$$;
-- When it was done, by the clock of the server: as text, which is in the order of time.
create function audit.told_at(entry bytea) returns text language sql immutable strict parallel safe as $$
  select coalesce(pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'at', pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'written', '')
$$;
create function audit.told_actor(entry bytea) returns text language sql immutable strict parallel safe as $$
  select pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'actor'
$$;
create function audit.told_verb(entry bytea) returns text language sql immutable strict parallel safe as $$
  select pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'verb'
$$;
-- What sort of entry it is: something was refused, concerns signing in, was read, or was done.
create function audit.told_sort(entry bytea) returns text language sql immutable strict parallel safe as $$
  select case when pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'result' like 'refused%' then 'refused'
    when pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'verb' ~ '^(session|passkey)\.(start|end|prove|add)$' then 'sign-in'
    when pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb ->> 'result' = 'seen' then 'read' else 'change' end
$$;
-- The ids that it is about: what was looked at or refused, and the acts that were written.
create function audit.told_ids(entry bytea) returns jsonb language sql immutable strict parallel safe as $$
  select case pg_catalog.jsonb_typeof(pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb -> 'objects') when 'array' then pg_catalog.convert_from(entry, 'UTF8')::pg_catalog.jsonb -> 'objects' else '[]' end
$$;
alter function audit.told(bytea) owner to cape_audit;
alter function audit.told_at(bytea) owner to cape_audit;
alter function audit.told_actor(bytea) owner to cape_audit;
alter function audit.told_verb(bytea) owner to cape_audit;
alter function audit.told_sort(bytea) owner to cape_audit;
alter function audit.told_ids(bytea) owner to cape_audit;
revoke execute on function audit.told(bytea), audit.told_at(bytea), audit.told_actor(bytea), audit.told_verb(bytea), audit.told_sort(bytea), audit.told_ids(bytea) from public;

create index entry_by_time on audit.entry (log, audit.told_at(bytes) desc, seq desc);
create index entry_by_actor on audit.entry (log, audit.told_actor(bytes), audit.told_at(bytes) desc, seq desc);
create index entry_by_verb on audit.entry (log, audit.told_verb(bytes), audit.told_at(bytes) desc, seq desc);
create index entry_by_sort on audit.entry (log, audit.told_sort(bytes), audit.told_at(bytes) desc, seq desc);
create index entry_by_id on audit.entry using gin (audit.told_ids(bytes));

-- Entries of the agency of the person who acts here, the newest first, where they read its log; of any other agency, none. Each filter may
-- be left out. What the entry is by and about as it was sealed, without what proves it.
create function audit.read_log(looked jsonb, how_many int) returns table (seq bigint, at text, told jsonb, is_sealed boolean)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.reads_log() then return; end if;
  return query execute 'select e.seq, audit.told_at(e.bytes), audit.told(e.bytes) - array[''mac'', ''once'', ''session'', ''sitting'', ''realm'', ''commits''],
      exists (select 1 from audit.leaf l where l.log = e.log and l.seq = e.seq)
    from audit.entry e where e.log = $1'
    || case when looked ? 'from' then ' and audit.told_at(e.bytes) >= ($2 ->> ''from'')' else '' end
    || case when looked ? 'until' then ' and audit.told_at(e.bytes) < ($2 ->> ''until'')' else '' end
    || case when looked ? 'actor' then ' and audit.told_actor(e.bytes) = ($2 ->> ''actor'')' else '' end
    || case when looked ? 'verb' then ' and audit.told_verb(e.bytes) = ($2 ->> ''verb'')' else '' end
    || case when looked ? 'sort' then ' and audit.told_sort(e.bytes) = ($2 ->> ''sort'')' else '' end
    || case when looked ? 'about' then ' and audit.told_ids(e.bytes) @> jsonb_build_array($2 ->> ''about'')' else '' end
    || case when looked ? 'beforeAt' then ' and (audit.told_at(e.bytes), e.seq) < ($2 ->> ''beforeAt'', ($2 ->> ''beforeSeq'')::bigint)' else '' end
    || ' order by audit.told_at(e.bytes) desc, e.seq desc limit $3' using c.agency, looked, least(how_many, 5001);
end $$;
alter function audit.read_log(jsonb, int) owner to cape_audit;
revoke execute on function audit.read_log(jsonb, int) from public;
grant execute on function audit.read_log(jsonb, int) to cape_read;
grant select on audit.leaf to cape_audit;

revoke create on schema audit from cape_audit;
