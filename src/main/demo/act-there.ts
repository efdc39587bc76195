import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';

/** Whether an act is there already. Asked as the verifier, who sees that acts exist and cannot open them. */
export async function isActThere(database: Database, id: string): Promise<boolean> {
  const { rows } = await database.transaction('cape_verify', (tx) =>
    sql`select 1 from acts.act where id = ${id}`.execute(tx),
  );
  return rows.length > 0;
}
