-- What a provider says of an end is typed as such (logout+jwt), unless its agency takes it otherwise: some providers write JWT, or nothing. For those that
-- were connected before, nothing changes. docs/decisions/0145 says why so.
grant create on schema access to cape_ctx;

alter table access.provider add column jwt_logout boolean not null default false;
update access.provider set jwt_logout = true;
grant update (jwt_logout) on access.provider to cape_ctx;

drop function access.providers();
create function access.providers() returns table (id uuid, agency smallint, key text, name_sv text, name_en text, house_sv text, house_en text, issuer text,
    client_id text, sealed_secret bytea, algorithms text[], scopes text[], assurance text, jwt_logout boolean)
  language sql stable security definer rows 10 set search_path = pg_catalog as $$
  select p.id, p.agency, p.key, p.name_sv, p.name_en, a.name_sv, a.name_en, p.issuer, p.client_id, p.sealed_secret, p.algorithms, p.scopes, p.assurance, p.jwt_logout
    from access.provider p join access.agency a on a.id = p.agency
    where p.active_from <= clock_timestamp() and (p.active_until is null or p.active_until > clock_timestamp()) order by a.name_sv, p.name_sv, p.key
$$;
alter function access.providers() owner to cape_ctx;
revoke execute on function access.providers() from public;
grant execute on function access.providers() to cape_login;

drop function access.administered_providers();
create function access.administered_providers() returns table (id uuid, key text, name_sv text, name_en text, issuer text, client_id text, has_secret boolean,
    algorithms text[], scopes text[], assurance text, active_from timestamptz, active_until timestamptz, people int, jwt_logout boolean)
  language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select p.id, p.key, p.name_sv, p.name_en, p.issuer, p.client_id, p.sealed_secret is not null, p.algorithms, p.scopes, p.assurance, p.active_from, p.active_until,
      (select count(distinct i.account)::int from access.identity i join access.account a on a.id = i.account join access.unit u on u.id = a.unit
        where i.issuer = p.issuer and i.ended_at is null and u.agency = c.agency), p.jwt_logout
    from access.provider p where p.agency = c.agency order by p.name_sv, p.key;
end $$;
alter function access.administered_providers() owner to cape_ctx;
revoke execute on function access.administered_providers() from public;
grant execute on function access.administered_providers() to cape_app, cape_read;

-- As before (0082), and how its ends are typed.
create or replace function access.put_provider(because_act uuid, its_type text, of_provider uuid, secret bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('provider', of_provider));
  named text[] := array(select jsonb_array_elements_text(told -> 'algorithms'));
  asked text[] := array(select jsonb_array_elements_text(told -> 'scopes'));
  -- From when and until when it holds is what the act says, by the clock that people are shown.
  t timestamptz := (select least(a.recorded_at, clock_timestamp()) from acts.act a where a.id = because_act);
begin
  case its_type
    when 'provider.connect' then
      if exists (select 1 from access.provider p where p.key = told ->> 'key' or (p.issuer = told ->> 'issuer' and p.client_id = told ->> 'clientId')) then
        raise exception 'provider' using errcode = 'CA081';
      end if;
      insert into access.provider (id, agency, key, name_sv, name_en, issuer, client_id, sealed_secret, algorithms, scopes, assurance, jwt_logout, active_from)
        values (of_provider, c.agency, told ->> 'key', told ->> 'nameSv', told ->> 'nameEn', told ->> 'issuer', told ->> 'clientId', secret, named, asked, told ->> 'assurance',
          coalesce((told ->> 'jwtLogout')::boolean, false), t);
    when 'provider.change' then
      update access.provider p set name_sv = told ->> 'nameSv', name_en = told ->> 'nameEn', algorithms = named, scopes = asked, assurance = told ->> 'assurance',
          jwt_logout = coalesce((told ->> 'jwtLogout')::boolean, p.jwt_logout),
          sealed_secret = coalesce(secret, p.sealed_secret)
        where p.id = of_provider and p.agency = c.agency and p.active_until is null;
      if not found then raise exception 'provider' using errcode = '42501'; end if;
    when 'provider.end' then
      update access.provider p set active_until = t where p.id = of_provider and p.agency = c.agency and p.active_until is null;
      if not found then raise exception 'provider' using errcode = '42501'; end if;
      -- Those who have come in by it come in no more by it.
      update access.sitting t set ended_at = clock_timestamp() from access.session s
        where s.provider = of_provider and s.revoked_at is null and s.hash <> c.session and t.id = s.sitting and t.ended_at is null;
      update access.session s set revoked_at = clock_timestamp() where s.provider = of_provider and s.revoked_at is null and s.hash <> c.session;
    else raise exception 'no change of a provider' using errcode = '42501';
  end case;
end $$;

revoke create on schema access from cape_ctx;
