-- Every try to deliver an event: when, how it ended, and how long it took. Added to and never changed; of one delivery the newest forty-eight are kept,
-- and none longer than the delivery. What failed is kept for 90 days, and so long waits what is for a webhook that is paused.

grant create on schema access to cape_ctx;

create table access.webhook_try (
  delivery uuid not null references access.webhook_delivery on delete cascade,
  number int not null check (number > 0),
  tried_at timestamptz not null,
  took_ms int not null check (took_ms >= 0),
  outcome text not null check (outcome in ('delivered', 'refused', 'redirected', 'timed-out', 'unreachable', 'untrusted', 'blocked')),
  status int check (status between 100 and 599),
  primary key (delivery, number)
);
grant select, insert, delete on access.webhook_try to cape_ctx;
create index on access.webhook_delivery (agency, queued_at) where state in ('waiting', 'dead');

-- Keeps how a try ended; after so many, what was not delivered is given up. Gives its state.
drop function access.delivery_tried(uuid, text, int, timestamptz, int);
create function access.delivery_tried(of_delivery uuid, with_outcome text, answered int, at timestamptz, took int, at_most int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  now_state text;
  last int;
begin
  if c.job is distinct from 'webhook.deliver' then raise exception 'not by this job' using errcode = '42501'; end if;
  update access.webhook_delivery d set tries = d.tries + 1, tried_at = at, outcome = with_outcome, status = answered,
      state = case when with_outcome = 'delivered' then 'delivered' when d.tries + 1 >= at_most then 'dead' else 'waiting' end,
      settled_at = case when with_outcome = 'delivered' then clock_timestamp() end
    where d.id = of_delivery and d.agency = c.agency and d.state = 'waiting' returning d.state into now_state;
  if now_state is null then return null; end if;
  last := coalesce((select max(y.number) from access.webhook_try y where y.delivery = of_delivery), 0) + 1;
  insert into access.webhook_try (delivery, number, tried_at, took_ms, outcome, status) values (of_delivery, last, at, took, with_outcome, answered);
  delete from access.webhook_try y where y.delivery = of_delivery and y.number <= last - 48;
  return now_state;
end $$;
alter function access.delivery_tried(uuid, text, int, timestamptz, int, int) owner to cape_ctx;
revoke execute on function access.delivery_tried(uuid, text, int, timestamptz, int, int) from public;
grant execute on function access.delivery_tried(uuid, text, int, timestamptz, int, int) to cape_worker;

-- The tries of the deliveries of one webhook that are shown, the newest first, for those who administrate it in person.
create function access.administered_tries(of_hook uuid, of_deliveries uuid[]) returns table (delivery uuid, number int, tried_at timestamptz, took_ms int, outcome text, status int)
  language plpgsql stable security definer rows 200 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query select y.delivery, y.number, y.tried_at, y.took_ms, y.outcome, y.status
    from access.webhook_delivery d join access.webhook_try y on y.delivery = d.id
    where d.agency = c.agency and d.webhook = of_hook and d.id = any (of_deliveries) order by y.delivery, y.number desc;
end $$;
alter function access.administered_tries(uuid, uuid[]) owner to cape_ctx;
revoke execute on function access.administered_tries(uuid, uuid[]) from public;
grant execute on function access.administered_tries(uuid, uuid[]) to cape_app, cape_read;

revoke create on schema access from cape_ctx;
