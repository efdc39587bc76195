-- What a phone brings that is not trusted any more is kept, and not without limit: as from an ended one (docs/decisions/0060).
-- When it was signed says nothing here: whoever uses the phone hears of it only at the next contact.

grant create on schema access to cape_ctx;

--   open     the phone is trusted, not ended, and its account not closed: nothing is counted
--   counted  it fits
--   beyond   it was signed after the end: by its own time, with a day for a clock that goes wrong, or because it has seen a later time of the server
--   full     1 000 acts or 200 MB have come since the end, or since it was trusted no more
create or replace function access.count_after_end(more_acts int, more_bytes bigint, signed_at timestamptz, has_seen timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  phone uuid := access.device_here();
  d access.device;
  closed timestamptz;
  ended timestamptz;
begin
  if phone is null or more_acts < 0 or more_bytes < 0 then raise exception 'not a phone' using errcode = '42501'; end if;
  select x.* into d from access.device x where x.id = phone for update;
  select a.active_until into closed from access.account a where a.id = d.account and a.active_until <= clock_timestamp();
  ended := least(coalesce(d.ended_by_clock, d.ended_at), closed);
  if ended is null and d.quarantined_at is null then return 'open'; end if;
  if signed_at > ended + interval '1 day' or has_seen > ended then return 'beyond'; end if;
  if d.acts_after_end + more_acts > 1000 or d.bytes_after_end + more_bytes > 200 * 1024 * 1024 then return 'full'; end if;
  update access.device x set acts_after_end = x.acts_after_end + more_acts, bytes_after_end = x.bytes_after_end + more_bytes where x.id = phone;
  return 'counted';
end $$;

revoke create on schema access from cape_ctx;
