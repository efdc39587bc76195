-- Addresses of other systems of an agency that are told, without any content, that something happened: what kind, about what kind of matter,
-- when. What is told is written in the transaction of the act that causes it, and is delivered by a job. docs/decisions/0101 says why so.

grant create on schema access to cape_ctx;

create table access.webhook (
  agency smallint not null references access.agency,
  id uuid not null,
  name text not null,
  address text not null check (length(address) between 10 and 500),
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['matter.arrived', 'matter.answered', 'task.due']),
  sealed_secret bytea not null,
  -- The secret before this one, with which each delivery is signed too until then.
  earlier_secret bytea,
  earlier_until timestamptz,
  made_at timestamptz not null,
  -- Tasks whose time came by then have been told.
  due_upto timestamptz not null,
  paused_at timestamptz,
  ended_at timestamptz,
  primary key (agency, id),
  check ((earlier_secret is null) = (earlier_until is null))
);
create table access.webhook_delivery (
  id uuid primary key,
  agency smallint not null,
  webhook uuid not null,
  event text not null check (event in ('matter.arrived', 'matter.answered', 'task.due', 'webhook.test')),
  -- The kind of matter, as a word of a closed list in the code. Never which matter.
  -- Nothing of tips: when one is due says when it came, and whether someone is in danger.
  matter text check (matter ~ '^[a-z]+(-[a-z]+)*$' and length(matter) <= 60 and matter !~ '^tip(-|$)'),
  happened_at timestamptz not null,
  state text not null check (state in ('waiting', 'delivered', 'dead', 'dropped')),
  tries int not null default 0,
  -- When it was tried last, with what outcome, and what the receiver answered; of what it said nothing is kept.
  tried_at timestamptz,
  outcome text check (outcome in ('delivered', 'refused', 'redirected', 'timed-out', 'unreachable', 'untrusted', 'blocked')),
  status int check (status between 100 and 599),
  settled_at timestamptz,
  -- Since when it has a job, by the clock of the database.
  queued_at timestamptz not null default clock_timestamp(),
  foreign key (agency, webhook) references access.webhook (agency, id)
);
create index on access.webhook_delivery (agency, webhook, happened_at desc, id);
create index on access.webhook_delivery (agency, webhook) where state in ('waiting', 'dead');
create index on access.webhook_delivery (settled_at) where state in ('delivered', 'dropped');
grant select, insert, update on access.webhook to cape_ctx;
grant select, insert, update, delete on access.webhook_delivery to cape_ctx;

create table administration.webhook_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.webhook_now', 'projection');

insert into access.job (kind) values ('webhook.deliver');

-- Adds a delivery with its job, as the unit that has the administration of the agency. One that is paused waits without a job.
create function access.put_delivery(of_hook access.webhook, new_id uuid, of_event text, about text, at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into access.webhook_delivery (id, agency, webhook, event, matter, happened_at, state) values (new_id, of_hook.agency, of_hook.id, of_event, about, at, 'waiting');
  if of_hook.paused_at is null then perform jobs.add_job('webhook.deliver', (access.administration_of(of_hook.agency)).owner_unit, new_id); end if;
end $$;
alter function access.put_delivery(access.webhook, uuid, text, text, timestamptz) owner to cape_ctx;
revoke execute on function access.put_delivery(access.webhook, uuid, text, text, timestamptz) from public;

-- Tells the webhooks of the agency that an act of this transaction happened, where it is in a file of one of its units. What is in
-- a joint workspace, sealed, or of the study is told to no one.
create function access.announce(because_act uuid, in_realm bigint, of_event text, about text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.realm = in_realm and a.xid = pg_current_xact_id() and a.actor = c.actor);
begin
  if at is null then raise exception 'announcement without act' using errcode = '42501'; end if;
  perform access.put_delivery(h, gen_random_uuid(), of_event, about, at)
    from access.realm r join access.unit u on u.id = r.owner_unit join access.webhook h on h.agency = u.agency
    where r.id = in_realm and r.kind = 'track' and h.ended_at is null and of_event = any (h.kinds);
end $$;
alter function access.announce(uuid, bigint, text, text) owner to cape_ctx;
revoke execute on function access.announce(uuid, bigint, text, text) from public;
grant execute on function access.announce(uuid, bigint, text, text) to cape_worker;

-- Units in whose name webhooks are kept: one for each agency that has any, or deliveries that are still kept.
create function access.units_with_webhooks() returns table (unit int) language sql stable security definer rows 5 set search_path = pg_catalog as $$
  select distinct (access.administration_of(h.agency)).owner_unit from access.webhook h
    where h.ended_at is null or exists (select 1 from access.webhook_delivery d where d.agency = h.agency and d.webhook = h.id)
$$;
alter function access.units_with_webhooks() owner to cape_ctx;
revoke execute on function access.units_with_webhooks() from public;
grant execute on function access.units_with_webhooks() to cape_worker;

grant usage on schema tasks to cape_ctx;
grant select (country, realm, about_kind, due_at, sort_at, waits, open) on tasks.task_now to cape_ctx;
create policy announce on tasks.task_now for select to cape_ctx using (true);

-- Tells the webhooks of the agency of this job of each open task whose time has come since they were told last. How many they were.
create function access.announce_due(upto timestamptz) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  h access.webhook;
  told int := 0;
  one record;
begin
  if c.job is distinct from 'webhook.deliver' then raise exception 'not by this job' using errcode = '42501'; end if;
  for h in select x.* from access.webhook x where x.agency = c.agency and x.ended_at is null and 'task.due' = any (x.kinds) and x.due_upto < upto order by x.id for update loop
    for one in select t.about_kind, t.due_at from access.unit u join access.realm r on r.owner_unit = u.id and r.kind = 'track'
        join tasks.task_now t on t.country = r.country and t.realm = r.id
        where u.agency = c.agency and t.open and not t.waits and t.sort_at > h.due_upto and t.sort_at <= upto and t.about_kind !~ '^tip(-|$)' loop
      perform access.put_delivery(h, gen_random_uuid(), 'task.due', one.about_kind, one.due_at);
      told := told + 1;
    end loop;
    update access.webhook x set due_upto = upto where x.agency = h.agency and x.id = h.id;
  end loop;
  -- A job that was lost leaves nothing that waits for ever; what is settled is kept for a month, and what failed or waits for a paused webhook for three.
  update access.webhook_delivery d set state = 'dead' from access.webhook w
    where d.agency = c.agency and d.state = 'waiting' and d.queued_at < clock_timestamp() - interval '10 days' and w.agency = d.agency and w.id = d.webhook and w.paused_at is null;
  delete from access.webhook_delivery d where d.agency = c.agency and d.state in ('delivered', 'dropped') and d.settled_at < clock_timestamp() - interval '30 days';
  delete from access.webhook_delivery d where d.agency = c.agency and d.state in ('waiting', 'dead') and d.queued_at < clock_timestamp() - interval '90 days';
  return told;
end $$;
alter function access.announce_due(timestamptz) owner to cape_ctx;
revoke execute on function access.announce_due(timestamptz) from public;
grant execute on function access.announce_due(timestamptz) to cape_worker;

-- Adds, changes, pauses or ends a webhook, or replaces its secret, as the act of that type says.
create function access.put_webhook(because_act uuid, its_type text, of_hook uuid, secret bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('webhook', of_hook));
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act and a.realm = (access.administration_of(c.agency)).id and a.xid = pg_current_xact_id());
  unit int := (access.administration_of(c.agency)).owner_unit;
  queued int;
begin
  if (its_type in ('webhook.add', 'webhook.replace-secret')) is distinct from (secret is not null) then raise exception 'secret' using errcode = '42501'; end if;
  case its_type
    when 'webhook.add' then
      insert into access.webhook (agency, id, name, address, kinds, sealed_secret, made_at, due_upto)
        values (c.agency, of_hook, told ->> 'name', told ->> 'address', array(select jsonb_array_elements_text(told -> 'kinds')), secret, t, t);
      return;
    when 'webhook.change' then
      update access.webhook h set name = told ->> 'name', address = told ->> 'address', kinds = array(select jsonb_array_elements_text(told -> 'kinds')),
          -- Who begins to ask what is due is told from then on.
          due_upto = case when 'task.due' = any (h.kinds) then h.due_upto else t end
        where h.agency = c.agency and h.id = of_hook and h.ended_at is null;
    when 'webhook.replace-secret' then
      update access.webhook h set earlier_secret = h.sealed_secret, earlier_until = clock_timestamp() + interval '7 days', sealed_secret = secret
        where h.agency = c.agency and h.id = of_hook and h.ended_at is null;
    when 'webhook.set-paused' then
      update access.webhook h set paused_at = case when (told ->> 'paused')::boolean then coalesce(h.paused_at, t) end where h.agency = c.agency and h.id = of_hook and h.ended_at is null;
    when 'webhook.end' then
      update access.webhook h set ended_at = t, earlier_secret = null, earlier_until = null where h.agency = c.agency and h.id = of_hook and h.ended_at is null;
    else raise exception 'no change of a webhook' using errcode = '42501';
  end case;
  if not found then raise exception 'webhook' using errcode = '42501'; end if;
  if its_type = 'webhook.end' then
    update access.webhook_delivery d set state = 'dropped', settled_at = clock_timestamp() where d.agency = c.agency and d.webhook = of_hook and d.state in ('waiting', 'dead');
  elsif its_type = 'webhook.set-paused' and not (told ->> 'paused')::boolean then
    with waiting as (update access.webhook_delivery d set queued_at = clock_timestamp() where d.agency = c.agency and d.webhook = of_hook and d.state = 'waiting' returning d.id)
      select count(jobs.add_job('webhook.deliver', unit, w.id)) into queued from waiting w;
  end if;
end $$;
alter function access.put_webhook(uuid, text, uuid, bytea) owner to cape_ctx;
revoke execute on function access.put_webhook(uuid, text, uuid, bytea) from public;
grant execute on function access.put_webhook(uuid, text, uuid, bytea) to cape_app;

-- A test is delivered as any event is.
create function access.test_webhook(because_act uuid, of_hook uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, 'webhook.test', jsonb_build_object('webhook', of_hook));
  h access.webhook;
begin
  select x.* into h from access.webhook x where x.agency = c.agency and x.id = of_hook and x.ended_at is null and x.paused_at is null;
  if h.id is null then raise exception 'webhook' using errcode = '42501'; end if;
  perform access.put_delivery(h, gen_random_uuid(), 'webhook.test', null, (select a.recorded_at from acts.act a where a.id = because_act and a.xid = pg_current_xact_id() and a.actor = c.actor));
end $$;
alter function access.test_webhook(uuid, uuid) owner to cape_ctx;
revoke execute on function access.test_webhook(uuid, uuid) from public;
grant execute on function access.test_webhook(uuid, uuid) to cape_app;

-- Sends what was given up again, with all its tries before it; or drops it.
create function access.settle_delivery(because_act uuid, its_type text, of_hook uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('webhook', of_hook));
  of_delivery uuid := (told ->> 'delivery')::uuid;
begin
  case its_type
    when 'webhook.send-again' then
      update access.webhook_delivery d set state = 'waiting', tries = 0, queued_at = clock_timestamp() from access.webhook h
        where d.id = of_delivery and d.agency = c.agency and d.webhook = of_hook and d.state = 'dead' and h.agency = d.agency and h.id = d.webhook and h.paused_at is null and h.ended_at is null;
      if found then perform jobs.add_job('webhook.deliver', (access.administration_of(c.agency)).owner_unit, of_delivery); end if;
    when 'webhook.drop' then
      update access.webhook_delivery d set state = 'dropped', settled_at = clock_timestamp() where d.id = of_delivery and d.agency = c.agency and d.webhook = of_hook and d.state in ('waiting', 'dead');
    else raise exception 'no end of a delivery' using errcode = '42501';
  end case;
  if not found then raise exception 'delivery' using errcode = '42501'; end if;
end $$;
alter function access.settle_delivery(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.settle_delivery(uuid, text, uuid) from public;
grant execute on function access.settle_delivery(uuid, text, uuid) to cape_app;

-- What a job needs for one delivery; no row where there is nothing to do any more, or not while it is paused.
create function access.delivery_of_job(of_delivery uuid) returns table (webhook uuid, address text, sealed_secret bytea, earlier_secret bytea, event text, matter text, happened_at timestamptz, tries int)
  language plpgsql stable security definer rows 1 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.job is distinct from 'webhook.deliver' then raise exception 'not by this job' using errcode = '42501'; end if;
  return query select h.id, h.address, h.sealed_secret, case when h.earlier_until > clock_timestamp() then h.earlier_secret end, d.event, d.matter, d.happened_at, d.tries
    from access.webhook_delivery d join access.webhook h on h.agency = d.agency and h.id = d.webhook
    where d.id = of_delivery and d.agency = c.agency and d.state = 'waiting' and h.paused_at is null and h.ended_at is null;
end $$;
alter function access.delivery_of_job(uuid) owner to cape_ctx;
revoke execute on function access.delivery_of_job(uuid) from public;
grant execute on function access.delivery_of_job(uuid) to cape_worker;

-- Keeps how a try ended; after so many, what was not delivered is given up. Gives its state.
create function access.delivery_tried(of_delivery uuid, with_outcome text, answered int, at timestamptz, at_most int) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  now_state text;
begin
  if c.job is distinct from 'webhook.deliver' then raise exception 'not by this job' using errcode = '42501'; end if;
  update access.webhook_delivery d set tries = d.tries + 1, tried_at = at, outcome = with_outcome, status = answered,
      state = case when with_outcome = 'delivered' then 'delivered' when d.tries + 1 >= at_most then 'dead' else 'waiting' end,
      settled_at = case when with_outcome = 'delivered' then clock_timestamp() end
    where d.id = of_delivery and d.agency = c.agency and d.state = 'waiting' returning d.state into now_state;
  return now_state;
end $$;
alter function access.delivery_tried(uuid, text, int, timestamptz, int) owner to cape_ctx;
revoke execute on function access.delivery_tried(uuid, text, int, timestamptz, int) from public;
grant execute on function access.delivery_tried(uuid, text, int, timestamptz, int) to cape_worker;

-- The webhooks of the agency, without their secrets, for those who administrate it in person.
create function access.administered_webhooks() returns table (id uuid, name text, address text, kinds text[], made_at timestamptz, earlier_until timestamptz, paused_at timestamptz, ended_at timestamptz,
    waiting int, dead int, delivered_at timestamptz)
  language plpgsql stable security definer rows 5 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query
    select h.id, h.name, h.address, h.kinds, h.made_at, case when h.earlier_until > clock_timestamp() then h.earlier_until end, h.paused_at, h.ended_at,
      (select count(*)::int from access.webhook_delivery d where d.agency = h.agency and d.webhook = h.id and d.state = 'waiting'),
      (select count(*)::int from access.webhook_delivery d where d.agency = h.agency and d.webhook = h.id and d.state = 'dead'),
      (select max(d.tried_at) from access.webhook_delivery d where d.agency = h.agency and d.webhook = h.id and d.state = 'delivered')
    from access.webhook h where h.agency = c.agency order by h.ended_at is not null, h.made_at desc, h.id;
end $$;
alter function access.administered_webhooks() owner to cape_ctx;
revoke execute on function access.administered_webhooks() from public;
grant execute on function access.administered_webhooks() to cape_app, cape_read;

-- The deliveries of one of them: those that were given up and those that wait first, then the newest.
create function access.administered_deliveries(of_hook uuid, at_most int) returns table (id uuid, event text, matter text, happened_at timestamptz, state text, tries int, tried_at timestamptz, outcome text, status int)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if c.session is null or not access.administers() then return; end if;
  return query select d.id, d.event, d.matter, d.happened_at, d.state, d.tries, d.tried_at, d.outcome, d.status
    from access.webhook_delivery d where d.agency = c.agency and d.webhook = of_hook
    order by array_position(array['dead', 'waiting'], d.state) nulls last, d.happened_at desc, d.id limit at_most;
end $$;
alter function access.administered_deliveries(uuid, int) owner to cape_ctx;
revoke execute on function access.administered_deliveries(uuid, int) from public;
grant execute on function access.administered_deliveries(uuid, int) to cape_app, cape_read;

revoke create on schema access from cape_ctx;
