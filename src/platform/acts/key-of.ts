import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { unwrapKey, wrapKey } from '../crypto/envelope.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';

/* Keys for one thing alone. Under the key of a file lies all that was said in it; under one of these nothing but its holder, so
 * that it can be forgotten. */

type Holder = { readonly at: RealmKey; readonly holder: string; readonly agency: number };

/** Stores the key of this thing, wrapped under the newest key of the house. */
export async function saveKeyOf(tx: Tx, keys: Keys, { at, holder, agency }: Holder, own: Buffer): Promise<void> {
  const { epoch, key } = keys.houseKey(agency);
  await sql`insert into keys.key_of (country, realm, holder, agency, epoch, wrapped)
    values (${at.country}, ${at.realm}, ${holder}, ${agency}, ${epoch}, ${wrapKey(key, own)})`.execute(tx);
}

/** The key of this thing, or null when it was forgotten or never made. */
export async function findKeyOf(tx: Tx, keys: Keys, { at, holder, agency }: Holder): Promise<Buffer | null> {
  const { rows } = await sql<{ epoch: number; wrapped: Buffer }>`select epoch, wrapped from keys.key_of
    where country = ${at.country} and realm = ${at.realm} and holder = ${holder} and agency = ${agency}`.execute(tx);
  const row = rows[0];
  return row ? unwrapKey(keys.houseKeyAt(agency, row.epoch), row.wrapped) : null;
}
