import type { RealmKey } from '../../kernel/act.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { findDataKey, openWords } from './data-key.ts';
import { type ActRow, listStream } from './stored-act.ts';

/** The free texts of each act of a file, by the act and by name. */
export type Words = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Opens the free texts of a file, for somebody who may read it. What was erased is simply not there. */
export async function openFile(
  tx: Tx,
  reader: { readonly keys: Keys; readonly who: { readonly agency: number } },
  at: RealmKey,
  stream: string,
): Promise<{ rows: ActRow[]; words: Words }> {
  const rows = await listStream(tx, at, stream);
  const dataKey = await findDataKey(tx, reader.keys, at, stream, reader.who.agency);
  const words = new Map<string, Record<string, string>>();
  for (const row of rows) {
    if (!row.words || !dataKey) continue;
    words.set(row.id, openWords(dataKey, { country: row.country, bornRealm: row.born_realm, id: row.id }, row.words));
  }
  return { rows, words };
}
