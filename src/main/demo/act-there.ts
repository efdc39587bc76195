import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Whether an act is there already. Asked as the verifier, who sees that acts exist and cannot open them. */
export async function isActThere(database: Database, id: string): Promise<boolean> {
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql`select 1 from acts.act where id = ${id}`.execute(tx),
  );
  return rows.length > 0;
}

/** Which of these acts are there already, in one question. */
export async function actsThere(database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql<{ id: string }>`select id from acts.act where id = any(${ids}::uuid[])`.execute(tx),
  );
  return new Set(rows.map(({ id }) => id));
}
