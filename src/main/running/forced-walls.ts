/** Of every table that has a wall: whether it holds for its owner too. Run by the owner, while no one else is let in. */
export const forcedWalls = (how: 'force' | 'no force') => `do $$ declare t regclass; begin
  for t in select oid from pg_class where relrowsecurity and relkind = 'r' and pg_has_role(relowner, 'usage') loop
    execute format('alter table %s ${how} row level security', t);
  end loop; end $$`;
