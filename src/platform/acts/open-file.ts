import type { RealmKey } from '../../kernel/act.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { findDataKey, openWords } from './data-key.ts';
import { type ActRow, findActs, listStream } from './stored-act.ts';

/** The free texts of each act of a file, by the act and by name. */
export type Words = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Opens the free texts of a file, for a person who may read it. What was erased is simply not there. */
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

/** The free texts of one act of a file, for a person who may read it; null where it is not there, or was erased. */
export async function openWordsOf(
  tx: Tx,
  reader: { readonly keys: Keys; readonly who: { readonly agency: number } },
  at: RealmKey,
  { stream, act }: { readonly stream: string; readonly act: string },
): Promise<Readonly<Record<string, string>> | null> {
  const [row] = await findActs(tx, [at], act);
  const dataKey = await findDataKey(tx, reader.keys, at, stream, reader.who.agency);
  if (!row?.words || !dataKey || row.stream !== stream) return null;
  return openWords(dataKey, { country: row.country, bornRealm: row.born_realm, id: row.id }, row.words);
}
