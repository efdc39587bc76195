import { sql } from 'kysely';
import type { Count } from '../../../kernel/count.ts';
import { uuidV4 } from '../../../kernel/id.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { studyPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { countedRow } from './counted-row.ts';

/**
 * Adds what an act counts to the study realm of the unit that did it, in the transaction of the act. The database asks for
 * the act itself. The same act gives the same rows, under the same ids.
 */
export async function addLived(
  tx: Tx,
  keys: Keys,
  agency: number,
  act: string,
  counts: readonly Count[],
): Promise<void> {
  if (counts.length === 0) return;
  const rows = counts.map((said, place) =>
    countedRow(said, uuidV4(sha256('cape count', act, String(place))), (of, id) =>
      studyPseudonym(keys, agency, of, id).toString('hex'),
    ),
  );
  await sql`select study.add_lived(${act}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
}
