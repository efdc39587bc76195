-- A word that very many matters have is read kind by kind, the newest first, and no further than the page. docs/decisions/0109 says why so.
create index token_now_newest on search.token_now (country, realm, token, kind, id desc) include (field) where token is not null;

-- The index before it gave the newest of all kinds together. Its name was chosen by the database.
do $$
declare
  before regclass;
begin
  for before in
    select i.indexrelid::regclass from pg_index i
    where i.indrelid = 'search.token_now'::regclass and not i.indisprimary and i.indexrelid <> 'search.token_now_newest'::regclass
  loop
    execute format('drop index %s', before);
  end loop;
end $$;
