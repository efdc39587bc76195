import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** The hashes of what was withdrawn in this installation. */
export async function listWithdrawn(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{
    fingerprint: string;
  }>`select w.fingerprint from competence.withdrawn_certificates() w`.execute(tx);
  return rows.map(({ fingerprint }) => fingerprint);
}
