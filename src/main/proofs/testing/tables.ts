import type { TestStore } from '../../../testing/stores.ts';

type AsOwner = TestStore['asOwner'];

/*
 * Which tables there are, asked of the database itself. A proof that named them would grow weak in silence when the next
 * domain brings its own.
 */

const named = async (asOwner: AsOwner, where: string): Promise<string[]> => {
  const rows = await asOwner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' and ${where}
     order by 1`,
  );
  return rows.map(({ name }) => name);
};

export const listAllTables = (asOwner: AsOwner): Promise<string[]> => named(asOwner, 'true');

/** The tables behind the second wall. Each row of theirs is in one realm. */
export const listProtectedTables = (asOwner: AsOwner): Promise<string[]> => named(asOwner, 'c.relrowsecurity');

/** Those of them that are folded from acts. */
export const listProjections = (asOwner: AsOwner): Promise<string[]> =>
  named(asOwner, "c.relrowsecurity and c.relname ~ '_now$'");

/** Those of them in which a command may add rows by itself, and not only through a function of the database. */
export const listWrittenTables = (asOwner: AsOwner): Promise<string[]> =>
  named(asOwner, "c.relrowsecurity and has_table_privilege('cape_app', c.oid, 'insert')");

/** Removes, as the owner, every row in one of these realms, whatever table it is in. */
export async function emptyRealms(asOwner: AsOwner, realms: readonly string[]): Promise<void> {
  for (const table of await listProtectedTables(asOwner)) {
    await asOwner(`delete from ${table} where realm = any($1)`, [realms]);
  }
}
