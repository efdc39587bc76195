import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { newDataKey, type SealedAt, sealText, unwrapKey, wrapKey } from '../crypto/envelope.ts';
import type { Keys } from '../crypto/key-file.ts';
import { openText } from '../crypto/open.ts';
import type { Tx } from '../database/database.ts';

/** The data key of one file in one realm, or null when it was erased or never made. Wrapped under the key of the agency. */
export async function findDataKey(
  tx: Tx,
  keys: Keys,
  at: RealmKey,
  stream: string,
  agency: number,
): Promise<Buffer | null> {
  const { rows } = await sql<{ epoch: number; wrapped: Buffer }>`select epoch, wrapped from keys.wrapped
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream} and agency = ${agency}
    order by epoch desc limit 1`.execute(tx);
  const row = rows[0];
  return row ? unwrapKey(keys.agencyKeyAt(agency, row.epoch), row.wrapped) : null;
}

/** The data key of a file as the named agency has it, else as any other agency that has written in it. */
async function findAnyKey(
  tx: Tx,
  keys: Keys,
  at: RealmKey,
  stream: string,
  agency: number,
): Promise<{ key: Buffer; agency: number } | null> {
  const { rows } = await sql<{ agency: number; epoch: number; wrapped: Buffer }>`select agency, epoch, wrapped
    from keys.wrapped where country = ${at.country} and realm = ${at.realm} and stream = ${stream}
    order by (agency = ${agency}) desc, agency, epoch desc limit 1`.execute(tx);
  const row = rows[0];
  return row ? { key: unwrapKey(keys.agencyKeyAt(row.agency, row.epoch), row.wrapped), agency: row.agency } : null;
}

/**
 * The data key of a file, made at its first use. Two transactions that make it at once both end with the first one's.
 * A file has one key: a second agency that writes in it (a room) has the same key wrapped under its own, since what the
 * one wrote must open for the other.
 */
export async function dataKeyFor(tx: Tx, keys: Keys, at: RealmKey, stream: string, agency: number): Promise<Buffer> {
  const existing = await findAnyKey(tx, keys, at, stream, agency);
  if (existing?.agency === agency) return existing.key;
  const { epoch, key } = keys.agencyKey(agency);
  const fresh = existing?.key ?? newDataKey();
  const { rows } = await sql`insert into keys.wrapped (country, realm, stream, agency, epoch, wrapped)
    values (${at.country}, ${at.realm}, ${stream}, ${agency}, ${epoch}, ${wrapKey(key, fresh)})
    on conflict (country, realm, stream, agency, epoch) do nothing returning epoch`.execute(tx);
  if (rows.length > 0) return fresh;
  const stored = await findDataKey(tx, keys, at, stream, agency); // another transaction was first, and its key counts
  if (!stored) throw new Error('A data key that was just stored cannot be read.');
  return stored;
}

const place = (act: { country: string; bornRealm: string; id: string }): SealedAt => ({
  country: act.country,
  bornRealm: act.bornRealm,
  holder: act.id,
  field: 'acts.act.words',
  version: 1,
});

/** Seals the free texts of an act for that act alone: they do not open under another act's id. */
export const sealWords = (
  dataKey: Buffer,
  act: { country: string; bornRealm: string; id: string },
  words: Readonly<Record<string, string>>,
): Buffer => sealText(dataKey, place(act), JSON.stringify(words));

/** The free texts of an act. Only inside the request of a person who may read them. */
export const openWords = (
  dataKey: Buffer,
  act: { country: string; bornRealm: string; id: string },
  sealed: Buffer,
): Record<string, string> => JSON.parse(openText(dataKey, place(act), sealed)) as Record<string, string>;
