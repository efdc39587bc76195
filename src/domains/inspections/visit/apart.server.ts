import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { findKeyOf, saveKeyOf } from '../../../platform/acts/key-of.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { newDataKey, type Place, sealText } from '../../../platform/crypto/envelope.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { openText } from '../../../platform/crypto/open.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { Apart, type Attachment } from '../media-schema.ts';

/* Where, when and with what a picture was taken, each under a key of its own: destroying that key is all it takes. */

/** What is kept apart of one picture, sealed and not stored yet. `hash` is what the note says of it. */
export type SealedApart = {
  readonly medium: string;
  readonly key: Buffer;
  readonly sealed: Buffer;
  readonly hash: string;
};

const place = ({ country, realm }: RealmKey, medium: string): Place => ({
  country,
  bornRealm: realm,
  holder: medium,
  field: 'inspections.medium_apart',
  version: 1,
});

/** Seals what is kept apart of the pictures of a note. */
export const sealAparts = (at: RealmKey, attachments: readonly Attachment[]): readonly SealedApart[] =>
  attachments.flatMap(({ id, apart }) => {
    if (apart === null) return [];
    const key = newDataKey();
    const sealed = sealText(key, place(at, id), JSON.stringify(apart));
    return [{ medium: id, key, sealed, hash: sha256(sealed).toString('hex') }];
  });

export const hashesOf = (aparts: readonly SealedApart[]): ReadonlyMap<string, string> =>
  new Map(aparts.map(({ medium, hash }) => [medium, hash]));

type Around = { readonly keys: Keys; readonly who: { readonly agency: number } };

/** Stores it, in the transaction of the note that tells of it. */
export async function saveAparts(
  tx: Tx,
  { keys, who }: Around,
  { id, at }: { readonly id: string; readonly at: RealmKey },
  aparts: readonly SealedApart[],
): Promise<void> {
  for (const { medium, key, sealed } of aparts) {
    await saveKeyOf(tx, keys, { at, holder: medium, agency: who.agency }, key);
    await sql`insert into inspections.medium_apart (country, realm, medium, visit, sealed)
      values (${at.country}, ${at.realm}, ${medium}, ${id}, ${sealed})`.execute(tx);
  }
}

/** What is kept apart of a picture, for somebody who may read its note. Throws where it is not what the note says, or is lost. */
export async function openApart(
  tx: Tx,
  { keys, who }: Around,
  at: RealmKey,
  { id, apart }: { readonly id: string; readonly apart: string | null },
): Promise<Apart> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from inspections.medium_apart
    where country = ${at.country} and realm = ${at.realm} and medium = ${id}`.execute(tx);
  const key = await findKeyOf(tx, keys, { at, holder: id, agency: who.agency });
  const sealed = rows[0]?.sealed;
  if (!key || !sealed || sha256(sealed).toString('hex') !== apart)
    throw new Error('What is kept apart of a picture is not what its note says.');
  return Apart.parse(JSON.parse(openText(key, place(at, id), sealed)));
}

/** Destroys it with its key. The database asks for the act behind it. */
export async function forgetApart(tx: Tx, act: string, at: RealmKey, medium: string): Promise<void> {
  await sql`select keys.forget_apart(${act}, ${at.realm}, ${medium})`.execute(tx);
}
