import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { sha256 } from '../crypto/digest.ts';

/** How many statements a role keeps prepared. There are some hundreds; more would differ only in how long their lists are. */
const most = 1000;

/**
 * The one session of the embedded database as one role has it: each transaction takes on the role as it begins, and what
 * is asked again is neither read nor planned again. A plan holds for the role for which row-level security made it, so each
 * role has its own. PostgreSQL itself is not asked so: there, a pool that hands sessions around may be in between.
 */
export function inRole(pool: pg.Pool, role: string): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known;
    const name = `${role} ${sha256(text).toString('base64url')}`;
    names.set(text, name);
    return name;
  };
  const query = async (client: pg.PoolClient, text: string, values: readonly unknown[]) => {
    if (text === 'begin' || text.startsWith('start transaction')) {
      await client.query(`${text}; set local role ${role}`); // in one request, since each has its price
      return { command: 'BEGIN', rowCount: 0, rows: [] };
    }
    const name = isPlain(text, values) ? undefined : nameOf(text);
    return client.query({ text, values: [...values], ...(name ? { name } : {}) });
  };
  return {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (text: string, values: readonly unknown[]) => query(client, text, values),
        release: () => client.release(),
      } as unknown as PostgresPoolClient; // without its cursors, which nothing here asks for
    },
    end: async () => undefined,
  };
}

/** Several statements in one text cannot be prepared, and the end of a transaction has nothing to plan. */
const isPlain = (text: string, values: readonly unknown[]): boolean =>
  text === 'commit' || text === 'rollback' || (values.length === 0 && text.includes(';'));
