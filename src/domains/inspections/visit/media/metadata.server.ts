import type { RealmKey } from '../../../../kernel/act.ts';
import { openMetadata, type SealedMetadata, sealMetadataOf } from '../../../../platform/acts/sealed-metadata.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { type Attachment, DetachedMetadata } from './schema.ts';

/* Where, when and with what a picture was taken is stored under the name of the picture. */

/** Seals what is kept apart of the pictures of a note. */
export const sealMetadata = (at: RealmKey, attachments: readonly Attachment[]): readonly SealedMetadata[] =>
  attachments.flatMap(({ id, apart }) => (apart === null ? [] : [sealMetadataOf(at, id, JSON.stringify(apart))]));

export const hashesOf = (aparts: readonly SealedMetadata[]): ReadonlyMap<string, string> =>
  new Map(aparts.map(({ holder, hash }) => [holder, hash]));

/** What is detached from a picture, for an officer who may read its note. Throws where it is not what the note says, or is lost. */
export const openMetadataOf = async (
  tx: Tx,
  runtime: Parameters<typeof openMetadata>[1],
  at: RealmKey,
  { id, apart }: { readonly id: string; readonly apart: string | null },
): Promise<DetachedMetadata> =>
  DetachedMetadata.parse(JSON.parse(await openMetadata(tx, runtime, at, { holder: id, hash: apart })));
