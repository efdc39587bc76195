import type { RealmKey } from '../../../kernel/act.ts';
import { openApart, type SealedApart, sealApart } from '../../../platform/acts/apart.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { Apart, type Attachment } from '../media-schema.ts';

/* Where, when and with what a picture was taken lies under the name of the picture. */

/** Seals what is kept apart of the pictures of a note. */
export const sealAparts = (at: RealmKey, attachments: readonly Attachment[]): readonly SealedApart[] =>
  attachments.flatMap(({ id, apart }) => (apart === null ? [] : [sealApart(at, id, JSON.stringify(apart))]));

export const hashesOf = (aparts: readonly SealedApart[]): ReadonlyMap<string, string> =>
  new Map(aparts.map(({ holder, hash }) => [holder, hash]));

/** What is kept apart of a picture, for somebody who may read its note. Throws where it is not what the note says, or is lost. */
export const openApartOf = async (
  tx: Tx,
  around: Parameters<typeof openApart>[1],
  at: RealmKey,
  { id, apart }: { readonly id: string; readonly apart: string | null },
): Promise<Apart> => Apart.parse(JSON.parse(await openApart(tx, around, at, { holder: id, hash: apart })));
