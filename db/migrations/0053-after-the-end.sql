-- What an ended phone may still bring is kept, and not without limit. docs/decisions/0060 says how much, and why so.

grant create on schema access to cape_ctx;

alter table access.device
  -- When it was ended, by the clock that acts go by: in a demo it is not the machine's.
  add column ended_by_clock timestamptz,
  -- How many acts came after the end and were kept, and how many bytes they and their pictures have.
  add column acts_after_end int not null default 0,
  add column bytes_after_end bigint not null default 0;
grant update (ended_by_clock, acts_after_end, bytes_after_end) on access.device to cape_ctx;

-- Says by which clock a phone of one's own was ended just now.
create function access.note_end(of_device uuid, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  update access.device d set ended_by_clock = at
    where d.id = of_device and d.account = c.actor and d.ended_at is not null and d.ended_by_clock is null;
end $$;
alter function access.note_end(uuid, timestamptz) owner to cape_ctx;
revoke execute on function access.note_end(uuid, timestamptz) from public;
grant execute on function access.note_end(uuid, timestamptz) to cape_app;

-- Whether something more may be kept of the phone that has entered, and counts it if so.
--   open     the phone is not ended, and its account not closed: nothing is counted
--   counted  it fits
--   beyond   it was signed after the end: by its own time, with a day for a clock that goes wrong, or because it has seen a later time of the server
--   full     1 000 acts or 200 MB have come since the end
create function access.count_after_end(more_acts int, more_bytes bigint, signed_at timestamptz, has_seen timestamptz) returns text
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
  if ended is null then return 'open'; end if;
  if signed_at > ended + interval '1 day' or has_seen > ended then return 'beyond'; end if;
  if d.acts_after_end + more_acts > 1000 or d.bytes_after_end + more_bytes > 200 * 1024 * 1024 then return 'full'; end if;
  update access.device x set acts_after_end = x.acts_after_end + more_acts, bytes_after_end = x.bytes_after_end + more_bytes where x.id = phone;
  return 'counted';
end $$;
alter function access.count_after_end(int, bigint, timestamptz, timestamptz) owner to cape_ctx;
revoke execute on function access.count_after_end(int, bigint, timestamptz, timestamptz) from public;
grant execute on function access.count_after_end(int, bigint, timestamptz, timestamptz) to cape_app;

revoke create on schema access from cape_ctx;
