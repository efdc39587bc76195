-- Who is responsible for an inspection, a criminal file and a claim abroad; and which languages people of a unit work in.
-- docs/decisions/0103 says why so.

grant create on schema access to cape_ctx;

-- Folded into acts.responsible_now from now on.
insert into cape.refold_due (stream_kind) values ('inspection'), ('investigation'), ('fee-claim') on conflict do nothing;

-- In which languages each person works, for the people of their unit. The newest act of an administrator or of a directory says it.
create table access.spoken (
  account bigint primary key references access.account,
  languages text[] not null check (cardinality(languages) between 1 and 20)
);
grant select, insert, update, delete on access.spoken to cape_ctx;
insert into access.spoken (account, languages)
  select a.id, array(select jsonb_array_elements_text(n.folded -> 'languages'))
  from administration.account_now n join access.account a on a.ref = n.id
  where jsonb_typeof(n.folded -> 'languages') = 'array' and jsonb_array_length(n.folded -> 'languages') between 1 and 20
  on conflict (account) do nothing;

-- Carries out what an act says of the languages of a person.
create function access.set_languages(because_act uuid, its_type text, of_ref uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  of_account access.account := access.account_here(of_ref);
  said text[];
begin
  if its_type <> all (array['account.invite', 'account.change', 'account.provision']) then raise exception 'languages without act' using errcode = '42501'; end if;
  said := array(select jsonb_array_elements_text(access.told_by_administrator(because_act, its_type, jsonb_build_object('account', of_ref)) -> 'languages'));
  delete from access.spoken s where s.account = of_account.id;
  if cardinality(said) > 0 then insert into access.spoken (account, languages) values (of_account.id, said); end if;
end $$;
alter function access.set_languages(uuid, text, uuid) owner to cape_ctx;
revoke execute on function access.set_languages(uuid, text, uuid) from public;
grant execute on function access.set_languages(uuid, text, uuid) to cape_app;

-- The languages of the people of the unit of the person who acts here; of one of whom none are known, nothing.
create function access.languages_of_unit() returns table (ref uuid, languages text[])
  language plpgsql stable security definer rows 30 set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  c access.context := access.who();
begin
  return query
    select a.ref, s.languages from access.account a join access.spoken s on s.account = a.id where a.unit = c.unit and a.kind = 'person';
end $$;
alter function access.languages_of_unit() owner to cape_ctx;
revoke execute on function access.languages_of_unit() from public;
grant execute on function access.languages_of_unit() to cape_app, cape_read;

revoke create on schema access from cape_ctx;
