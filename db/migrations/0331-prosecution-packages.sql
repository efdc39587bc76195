-- Where the entries of acts are in the log of the agency of the person who acts here, and what proves it: for a sealed package of evidence,
-- whose reader has no database. Of an entry no more goes out than the hash of its leaf. docs/decisions/0157 says why so.

grant create on schema audit to cape_audit;

-- A batch is found by the leaf that it begins with.
create index batch_by_first on audit.batch (log, first);
grant select on audit.batch to cape_audit;

-- Of each of these acts: its leaf, its place, and the batch in which it was sealed; without a place while it waits to be sealed. An act that
-- another agency recorded is in another log, and is left out.
create function audit.proofs_of(written uuid[]) returns table (act uuid, leaf bytea, idx bigint, batch int)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  one uuid;
begin
  -- One by one, so that each is looked up by its id: asked for together, the planner reads the whole log.
  foreach one in array written loop
    return query select one, e.leaf_hash, l.idx,
        (select b.n from audit.batch b where b.log = e.log and b.first <= l.idx order by b.first desc limit 1)
      from audit.entry e left join audit.leaf l on l.log = e.log and l.seq = e.seq
      -- The log is compared as a sum, so that no index of it is read beside the one of ids: that would read the whole log of the agency.
      where audit.told_ids(e.bytes) @> jsonb_build_array(one::text) and e.log + 0 = c.agency
        and audit.told(e.bytes) -> 'commits' @> jsonb_build_array(jsonb_build_object('table', 'acts.act', 'id', one::text))
      order by e.seq limit 1;
  end loop;
end $$;
alter function audit.proofs_of(uuid[]) owner to cape_audit;
revoke execute on function audit.proofs_of(uuid[]) from public;
grant execute on function audit.proofs_of(uuid[]) to cape_app;

-- A batch of that log: what was signed, the edge of the tree before it, and the hashes of its leaves in their order, end to end.
create function audit.sealed_batch(number int) returns table (first bigint, note text, signature bytea, before bytea, hashes bytea)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query select b.first, b.note, b.signature,
      coalesce((select p.peaks from audit.batch p where p.log = b.log and p.n = b.n - 1), ''::bytea),
      (select string_agg(l.hash, ''::bytea order by l.idx) from audit.leaf l
        where l.log = b.log and l.idx >= b.first and l.idx < b.first + b.count)
    from audit.batch b where b.log = c.agency and b.n = number;
end $$;
alter function audit.sealed_batch(int) owner to cape_audit;
revoke execute on function audit.sealed_batch(int) from public;
grant execute on function audit.sealed_batch(int) to cape_app;

revoke create on schema audit from cape_audit;
