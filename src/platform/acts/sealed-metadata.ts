import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { sha256 } from '../crypto/digest.ts';
import { newDataKey, type SealedAt, sealText, unwrapKey, wrapKey } from '../crypto/envelope.ts';
import type { Keys } from '../crypto/key-file.ts';
import { openText } from '../crypto/open.ts';
import type { Tx } from '../database/database.ts';

/*
 * What is stored apart from an act, so that it can be erased though no act is ever changed: each under a key of its own. Under the key of a
 * file is all that was said in it; under one of these nothing else, and destroying that key is all it takes.
 */

/** Something sealed and not stored yet. `hash` is what its act says of it. */
export type SealedMetadata = {
  readonly holder: string;
  readonly key: Buffer;
  readonly sealed: Buffer;
  readonly hash: string;
};

const place = ({ country, realm }: RealmKey, holder: string): SealedAt => ({
  country,
  bornRealm: realm,
  holder,
  field: 'inspections.medium_apart', // where it was first: under another name nothing of then would open
  version: 1,
});

export function sealMetadataOf(at: RealmKey, holder: string, text: string): SealedMetadata {
  const key = newDataKey();
  const sealed = sealText(key, place(at, holder), text);
  return { holder, key, sealed, hash: sha256(sealed).toString('hex') };
}

type Around = { readonly keys: Keys; readonly who: { readonly agency: number } };

/** Stores them, each key wrapped under the newest of the agency, in the transaction of the act that names them. */
export async function saveMetadata(
  tx: Tx,
  { keys, who }: Around,
  { at, stream }: { readonly at: RealmKey; readonly stream: string },
  aparts: readonly SealedMetadata[],
): Promise<void> {
  if (aparts.length === 0) return;
  const { epoch, key } = keys.agencyKey(who.agency);
  const holders = aparts.map(({ holder }) => holder);
  await sql`insert into keys.key_of (country, realm, holder, agency, epoch, wrapped)
    select ${at.country}, ${at.realm}, n.holder, ${who.agency}, ${epoch}, n.wrapped
    from unnest(${holders}::uuid[], ${aparts.map((one) => wrapKey(key, one.key))}::bytea[]) as n(holder, wrapped)`.execute(
    tx,
  );
  await sql`insert into acts.apart (country, realm, holder, stream, sealed)
    select ${at.country}, ${at.realm}, n.holder, ${stream}, n.sealed
    from unnest(${holders}::uuid[], ${aparts.map(({ sealed }) => sealed)}::bytea[]) as n(holder, sealed)`.execute(tx);
}

/** For a reader of its act. Throws where it is not what the act says, or is lost. */
export async function openMetadata(
  tx: Tx,
  { keys, who }: Around,
  at: RealmKey,
  { holder, hash }: { readonly holder: string; readonly hash: string | null },
): Promise<string> {
  const { rows } = await sql<{ sealed: Buffer; epoch: number; wrapped: Buffer }>`select a.sealed, k.epoch, k.wrapped
    from acts.apart a join keys.key_of k on k.country = a.country and k.realm = a.realm and k.holder = a.holder
    where a.country = ${at.country} and a.realm = ${at.realm} and a.holder = ${holder} and k.agency = ${who.agency}`.execute(
    tx,
  );
  const row = rows[0];
  if (!row || sha256(row.sealed).toString('hex') !== hash)
    throw new Error('What is kept apart is not what its act says.');
  return openMetadataWith(unwrapKey(keys.agencyKeyAt(who.agency, row.epoch), row.wrapped), at, holder, row.sealed);
}

/** What was sealed apart, by whose key it is under. */
export const openMetadataWith = (key: Buffer, at: RealmKey, holder: string, sealed: Buffer): string =>
  openText(key, place(at, holder), sealed);

/** Destroys it with its key. The database asks for the act behind it. */
export async function deleteMetadata(tx: Tx, act: string, at: RealmKey, holder: string): Promise<void> {
  await sql`select keys.forget_apart(${act}, ${at.realm}, ${holder})`.execute(tx);
}
