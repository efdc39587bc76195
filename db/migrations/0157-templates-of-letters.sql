-- What an agency writes around its letters on paper, and its logo. It is in every letter of its kind, so every member of its staff is given what
-- holds; who wrote which version, its administrators alone. Each version is a row that stays. docs/decisions/0125 says why so.

grant create on schema access to cape_ctx;

create table access.paper_version (
  agency smallint not null references access.agency,
  -- One after the other: the clock that people are shown may stand still.
  version int not null check (version > 0),
  id uuid not null,
  step text not null check (step in ('change', 'reset', 'logo')),
  kind text,
  language text check (language in ('sv', 'en')),
  opening text,
  closing text,
  -- Null: the standard text, or a version of the logo.
  signature text,
  -- A picture that was read dot by dot and written again; null: none any more.
  logo bytea check (octet_length(logo) <= 65536),
  logo_width int check (logo_width between 1 and 1600),
  logo_height int check (logo_height between 1 and 800),
  act uuid not null,
  by_account bigint not null,
  at timestamptz not null,
  primary key (agency, version),
  unique (agency, id),
  check ((step = 'logo') = (kind is null)),
  check ((kind is null) = (language is null)),
  check ((step = 'change') = (signature is not null)),
  check ((logo is null) = (logo_width is null) and (logo is null) = (logo_height is null)),
  check (step = 'logo' or logo is null)
);
grant select, insert on access.paper_version to cape_ctx;
grant select on access.paper_version to cape_leave;

create table administration.paper_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
select access.protect('administration.paper_now', 'projection');

-- Writes the version that the act of that type says. Nothing that was there is changed.
create function access.put_paper(because_act uuid, its_type text, of_version uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  c access.context := access.who();
  told jsonb := access.told_by_administrator(because_act, its_type, jsonb_build_object('version', of_version));
  -- By the clock that people are shown.
  t timestamptz := (select a.recorded_at from acts.act a where a.id = because_act);
  next int := coalesce((select max(v.version) from access.paper_version v where v.agency = c.agency), 0) + 1;
begin
  case its_type
    when 'paper.change' then
      insert into access.paper_version (agency, version, id, step, kind, language, opening, closing, signature, act, by_account, at)
        values (c.agency, next, of_version, 'change', told ->> 'kind', told ->> 'language', told ->> 'opening', told ->> 'closing', told ->> 'signature', because_act, c.actor, t);
    when 'paper.reset' then
      insert into access.paper_version (agency, version, id, step, kind, language, act, by_account, at)
        values (c.agency, next, of_version, 'reset', told ->> 'kind', told ->> 'language', because_act, c.actor, t);
    when 'paper.set-logo' then
      insert into access.paper_version (agency, version, id, step, logo, logo_width, logo_height, act, by_account, at)
        values (c.agency, next, of_version, 'logo', decode(told -> 'logo' ->> 'png', 'base64'), (told -> 'logo' ->> 'width')::int, (told -> 'logo' ->> 'height')::int, because_act, c.actor, t);
    else raise exception 'no change of a template' using errcode = '42501';
  end case;
end $$;
alter function access.put_paper(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.put_paper(uuid, text, uuid) from public;
grant execute on function access.put_paper(uuid, text, uuid) to cape_app;

-- Every version of the agency, the oldest first: for those who administrate it.
create function access.paper_versions() returns table (id uuid, step text, kind text, language text, opening text, closing text, signature text, logo bytea, logo_width int,
    logo_height int, name text, at timestamptz)
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  if not access.administers() then return; end if;
  return query
    select v.id, v.step, v.kind, v.language, v.opening, v.closing, v.signature, v.logo, v.logo_width, v.logo_height, (select p.name from access.account p where p.id = v.by_account), v.at
    from access.paper_version v where v.agency = c.agency order by v.version;
end $$;
alter function access.paper_versions() owner to cape_ctx;
revoke execute on function access.paper_versions() from public;
grant execute on function access.paper_versions() to cape_app, cape_read;

-- What holds in the agency of the person who asks: the newest of each kind and language, and the newest logo.
create function access.paper_templates() returns table (step text, kind text, language text, opening text, closing text, signature text, logo bytea, logo_width int, logo_height int)
  language plpgsql stable security definer rows 10 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query
    select distinct on (v.kind, v.language) v.step, v.kind, v.language, v.opening, v.closing, v.signature, v.logo, v.logo_width, v.logo_height
    from access.paper_version v where v.agency = c.agency order by v.kind, v.language, v.version desc;
end $$;
alter function access.paper_templates() owner to cape_ctx;
revoke execute on function access.paper_templates() from public;
grant execute on function access.paper_templates() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
