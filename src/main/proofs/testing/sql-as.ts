import { sql } from 'kysely';
import { enter } from '../../../domains/access/public.server.ts';
import type { RuntimeRole, Tx } from '../../../platform/database/database.ts';
import type { Person } from '../../../testing/people.ts';
import type { TestStore } from '../../../testing/stores.ts';

type SqlRow = Readonly<Record<string, unknown>>;

/** One statement, with the rows it gave. */
export const run = async (tx: Tx, text: string): Promise<readonly SqlRow[]> =>
  (await sql.raw<SqlRow>(text).execute(tx)).rows;

/** The SQLSTATE that something ended with, or `none`. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Any SQL at all, in a transaction in which this person has entered: what an injected statement could do. */
export const runAs = <T>(
  store: TestStore,
  person: Person,
  work: (tx: Tx) => Promise<T>,
  role: RuntimeRole = 'cape_app',
): Promise<T> =>
  store.database.transaction(role, async (tx) => {
    if (!(await enter(tx, person.token, null))) throw new Error('Nobody is signed in with this token.');
    return work(tx);
  });

/**
 * An insert of a row that is there already, with some of its columns changed (each given as an expression of SQL), so that
 * nothing but a wall can be what refuses it. Of an empty table, a row that has a realm and nothing else: the wall is asked
 * before the constraints are.
 */
export async function insertLike(
  store: TestStore,
  table: string,
  where: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const columns = await store.asOwner<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and attgenerated = '' and not attisdropped`,
  );
  const rows = await store.asOwner<{ row: string }>(
    `(select to_jsonb(t)::text as row from ${table} t where ${where} limit 1)
     union all (select jsonb_build_object('country', country, 'realm', id)::text from access.realm where kind = 'track' limit 1)`,
  );
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => changes[name] ?? name);
  const row = `jsonb_populate_record(null::${table}, '${rows[0]?.row.replaceAll("'", "''")}')`;
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${row}`;
}
