-- What a person of the agency decides of the end of an account holds until they decide otherwise: a directory closes it earlier, and opens it no
-- later than that. docs/decisions/0100 says why so.

grant create on schema access to cape_ctx;

-- The end that the directory has written, and the end that stood there before, which was set by hand.
alter table access.directory_person add column closed_until timestamptz, add column by_hand_until timestamptz;
update access.directory_person d set closed_until = a.active_until from access.account a where a.id = d.account and d.closed;

-- Whether the directory may open an account: it was the directory that closed it, no one has decided of its end since, and the end that was set by hand has not passed.
create function access.may_reopen(d access.directory_person, a access.account) returns boolean language sql stable set search_path = pg_catalog as $$
  select coalesce(d.closed and a.active_until = d.closed_until and (d.by_hand_until is null or d.by_hand_until > clock_timestamp()), false)
$$;
alter function access.may_reopen(access.directory_person, access.account) owner to cape_ctx;
revoke execute on function access.may_reopen(access.directory_person, access.account) from public;

-- As before. What the directory ends keeps the end that was set by hand; what a person ends is theirs from then on, and what has ended by the directory stays ended.
create or replace function access.end_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  of_account access.account := access.account_of_another(of_ref);
  told jsonb := access.told_by_administrator(because_act, 'account.end', jsonb_build_object('account', of_ref));
  t timestamptz;
  at timestamptz;
begin
  perform pg_advisory_xact_lock(hashtextextended('account ' || of_account.id, 0));
  select a.active_until into of_account.active_until from access.account a where a.id = of_account.id;
  t := clock_timestamp();
  at := greatest((told ->> 'at')::timestamptz, t);
  if c.session is null then
    -- A key ends what is open, now.
    if of_account.active_until <= t or at > t then raise exception 'not by a key' using errcode = '42501'; end if;
    update access.directory_person d set closed = true, closed_until = at, by_hand_until = of_account.active_until where d.account = of_account.id;
  else
    update access.directory_person d set closed = false, closed_until = null, by_hand_until = null where d.account = of_account.id;
    if of_account.active_until <= t then at := of_account.active_until; end if;
  end if;
  update access.account a set active_until = at where a.id = of_account.id;
  if at <= t then
    perform access.end_sessions(of_account);
    update access.device d set ended_at = coalesce(d.ended_at, t), locked_at = coalesce(d.locked_at, t) where d.account = of_account.id;
    update access.invitation_code v set ended_at = t where v.account = of_account.id and v.used_at is null and v.ended_at is null;
    update access.recovery_code r set ended_at = t where r.account = of_account.id and r.used_at is null and r.ended_at is null;
  else
    update access.invitation_code v set until = least(v.until, at) where v.account = of_account.id and v.used_at is null and v.ended_at is null;
  end if;
  if not exists (select 1 from access.standing_administrators()) then raise exception 'no administrator remains' using errcode = '42501'; end if;
end $$;

-- As before, and no further than to the end that was set by hand.
create or replace function access.reopen_account(because_act uuid, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_of_another(of_ref);
  by_hand timestamptz;
begin
  perform access.told_by_administrator(because_act, 'account.reopen', jsonb_build_object('account', of_ref));
  update access.directory_person d set closed = false, closed_until = null
    where d.account = of_account.id and d.gone_at is null and access.may_reopen(d, of_account) returning d.by_hand_until into by_hand;
  if not found then raise exception 'not ended by the directory' using errcode = '42501'; end if;
  update access.account a set active_until = by_hand where a.id = of_account.id;
end $$;

-- As before; an account is closed here where the directory may open it.
create or replace function access.directory_people(of_ref uuid default null) returns table (ref uuid, account bigint, unit uuid, unit_key text, capacities_of_unit text[], name text, title text,
    title_en text, active_until timestamptz, has_ended boolean, closed boolean, user_name text, external_id text, said jsonb, tied boolean, has_come_in boolean, stands_behind boolean,
    made_at timestamptz, changed_at timestamptz, roles jsonb, capacities jsonb, groups jsonb)
  language plpgsql stable security definer rows 100 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
  t timestamptz := clock_timestamp();
begin
  if not access.administers() then return; end if;
  return query
    select a.ref, a.id, u.ref, u.key, access.capacities_of(u.id), a.name, a.title_sv, a.title_en, a.active_until, coalesce(a.active_until <= t, false), access.may_reopen(d, a), d.user_name, d.external_id, d.said,
      exists (select 1 from access.identity i join access.directory s on s.agency = c.agency join access.provider p on p.id = s.provider and p.issuer = i.issuer where i.account = a.id and i.ended_at is null),
      access.has_come_in(a.id), access.stands_behind(a.id) or a.id = c.actor, d.made_at, d.changed_at,
      coalesce((select jsonb_agg(jsonb_build_object('word', g.role, 'from', g.active_from, 'until', g.active_until, 'byGroup', g.by_group) order by g.role)
        from access.role_grant g where g.account = a.id and (g.active_until is null or g.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('word', k.capacity, 'from', k.active_from, 'until', k.active_until, 'byGroup', k.by_group) order by k.capacity)
        from access.capacity_grant k where k.account = a.id and (k.active_until is null or k.active_until > t)), '[]'),
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name) order by g.name)
        from access.directory_member m join access.directory_group g on g.agency = m.agency and g.id = m.group_id where m.account = a.id), '[]')
    from access.directory_person d join access.account a on a.id = d.account join access.unit u on u.id = a.unit
    where d.agency = c.agency and d.gone_at is null and (of_ref is null or a.ref = of_ref) order by d.made_at, a.ref;
end $$;

-- As before; the refusal of an account that was ended by hand has a code of its own, so that it is said.
create or replace function access.tie_by_directory(to_account access.account, its_subject text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  at access.provider;
begin
  select p.* into at from access.directory s join access.provider p on p.id = s.provider where s.agency = c.agency and p.agency = c.agency and p.active_until is null;
  if at.id is null then raise exception 'no provider' using errcode = '42501'; end if;
  if exists (select 1 from access.accounts_of_subject(its_subject)) then raise exception 'known already' using errcode = '23505'; end if;
  if exists (select 1 from access.identity i where i.issuer = at.issuer and i.subject = its_subject and access.stands_behind(i.account)) then raise exception 'oneself' using errcode = '42501'; end if;
  -- A person who comes in already, or has come in, is never tied to another name: that would let who runs the directory take their place.
  if access.has_come_in(to_account.id) then raise exception 'comes in already' using errcode = '42501'; end if;
  -- Nor is a name whose account a person of the agency has ended, or had set an end of.
  if exists (select 1 from access.identity i join access.account a on a.id = i.account left join access.directory_person d on d.account = a.id
    where i.issuer = at.issuer and i.subject = its_subject and a.active_until <= clock_timestamp() and not (coalesce(access.may_reopen(d, a), false) and d.by_hand_until is null)) then
    raise exception 'was ended' using errcode = 'CA109';
  end if;
  insert into access.identity (issuer, subject, account) values (at.issuer, its_subject, to_account.id);
end $$;

revoke create on schema access from cape_ctx;
