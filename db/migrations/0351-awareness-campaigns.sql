-- Campaigns of a unit: what was planned, by which channels, and what was counted beside it. A campaign has a short address, which is printed; of a visit there
-- is kept which campaign, which day and in which language the page was, added up, and nothing else.

create table awareness.campaign_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  reference text not null,
  -- The word of its short address.
  code text not null,
  group_name text not null,
  begins_on date not null,
  ends_on date not null,
  withdrawn boolean not null,
  folded jsonb not null,
  primary key (country, realm, id),
  unique (country, realm, reference)
);
-- Deliberately not unique: a unique index over all realms would answer whether a hidden campaign exists. The server draws it by lot, of 34 thousand million.
create index on awareness.campaign_now (code, id);
create index on awareness.campaign_now (country, realm, begins_on desc, id) where not withdrawn;
select access.protect('awareness.campaign_now', 'projection');

create table awareness.campaign_visit (
  country char(2) not null,
  realm bigint not null,
  campaign uuid not null,
  day date not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  visits int not null check (visits > 0),
  primary key (country, realm, campaign, day, language)
);
select access.protect('awareness.campaign_visit', 'truth');
-- No one counts by writing here: only the function below.
revoke insert on awareness.campaign_visit from cape_app, cape_worker;
drop policy add on awareness.campaign_visit;
create policy count on awareness.campaign_visit for all to cape_ctx using (true) with check (true);
grant select, insert, update (visits) on awareness.campaign_visit to cape_ctx;
grant select on awareness.campaign_visit to cape_leave;
create policy leave on awareness.campaign_visit for select to cape_leave using (realm in (select access.leaving_realms()));

create policy lead on awareness.campaign_now for select to cape_ctx using (true);
grant select (country, realm, id, code, group_name, begins_on, ends_on, withdrawn) on awareness.campaign_now to cape_ctx;
grant create on schema awareness to cape_ctx;

-- To which country and group a short address leads. No row: to none. Nothing else of the campaign is given, and no count.
create function awareness.campaign_behind(word text) returns table (country text, group_name text)
  language sql stable security definer rows 1 set search_path = pg_catalog as $$
  select c.country::text, c.group_name from awareness.campaign_now c where c.code = word and not c.withdrawn order by c.id limit 1
$$;

-- One more visit of a short address, on a day of its campaign.
create function awareness.count_visit(word text, in_language text, on_day date) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into awareness.campaign_visit as so (country, realm, campaign, day, language, visits)
    select c.country, c.realm, c.id, on_day, in_language, 1
    from (select n.country, n.realm, n.id, n.begins_on, n.ends_on from awareness.campaign_now n where n.code = word and not n.withdrawn order by n.id limit 1) c
    where on_day between c.begins_on and c.ends_on
    on conflict (country, realm, campaign, day, language) do update set visits = so.visits + 1
$$;
alter function awareness.campaign_behind(text) owner to cape_ctx;
alter function awareness.count_visit(text, text, date) owner to cape_ctx;
revoke create on schema awareness from cape_ctx;
revoke execute on function awareness.campaign_behind(text), awareness.count_visit(text, text, date) from public;
grant execute on function awareness.campaign_behind(text), awareness.count_visit(text, text, date) to cape_public;

-- How many acts of three kinds the reader's own agency recorded on each day: tips read for the first time, suspicions handed over, support begun. Numbers alone,
-- of all its units together, and nothing of what was done in a sealed realm. Which of them may be shown is decided in domains/awareness.
create index act_counted_by_day on acts.act (owner_unit, type, recorded_at)
  where type in ('tip.open', 'suspicion.hand-over', 'assistance.begin');

create function awareness.own_days(zone text, since date, before date) returns table (day date, kind text, acts int)
  language plpgsql stable security definer rows 500 set search_path = pg_catalog as $$
declare
  c access.context := access.who();
begin
  return query select n.on_day, n.of_type, sum(n.acts)::int
    from access.unit u cross join lateral (
      select (a.recorded_at at time zone zone)::date as on_day, a.type as of_type, count(*) as acts
      from acts.act a
      where a.owner_unit = u.id and a.type in ('tip.open', 'suspicion.hand-over', 'assistance.begin')
        and a.recorded_at >= since::timestamp at time zone zone and a.recorded_at < before::timestamp at time zone zone
        and (select r.kind from access.realm r where r.country = a.country and r.id = a.realm) <> 'sealed'
      group by 1, 2
    ) n
    where u.agency = c.agency
    group by 1, 2;
end $$;
grant create on schema awareness to cape_study;
alter function awareness.own_days(text, date, date) owner to cape_study;
revoke create on schema awareness from cape_study;
revoke execute on function awareness.own_days(text, date, date) from public;
grant execute on function awareness.own_days(text, date, date) to cape_app, cape_read;
