import { sql } from 'kysely';
import { hmac } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkStage } from './schema.ts';

/* What a person has seen is kept as digests under the key of the installation: the database does not hold of what. */

export type Notice = { readonly id: string; readonly stage: WorkStage };

export const markOf = ({ root }: Pick<Keys, 'root'>, account: string, { id, stage }: Notice): Buffer =>
  hmac(root, 'cape notice seen', account, '\0', id, '\0', stage);

/** Which of these marks the person who acts here has seen, as hex. */
export async function listSeen(tx: Tx, marks: readonly Buffer[]): Promise<ReadonlySet<string>> {
  if (marks.length === 0) return new Set();
  const { rows } = await sql<{
    mark: Buffer;
  }>`select m as mark from access.seen_notices(${[...marks]}::bytea[]) m`.execute(tx);
  return new Set(rows.map(({ mark }) => mark.toString('hex')));
}
