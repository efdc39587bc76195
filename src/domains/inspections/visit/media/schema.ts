import { z } from 'zod';
import { pieceBytes } from '../../../../kernel/device-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';

/* Pictures and sounds: what is signed of them at capture, and what is kept apart from them. */

export const mediumKinds = ['photo', 'voice'] as const;
export const mediumTypes = ['image/jpeg', 'image/png', 'image/webp', 'audio/webm', 'audio/mp4', 'audio/ogg'] as const;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mostPieces = 200;

/** Where, when and with what something was taken: kept apart from the picture, and left out when the officer says so. */
export const DetachedMetadata = z.strictObject({
  position: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      metres: z.number().min(0).max(100_000),
    })
    .nullable(),
  takenAt: Instant.nullable(),
  device: z.string().max(120).nullable(),
});
export type DetachedMetadata = z.infer<typeof DetachedMetadata>;

/**
 * One picture or sound that a note names. `sha256` is of what is kept, `capturedSha256` of what the camera gave, before position and device
 * were taken out; both were made on the phone at capture and are signed with the note. `key` opens the pieces: it is sealed beside the act,
 * never among its facts.
 */
export const Attachment = z.strictObject({
  id: Uuid,
  kind: z.enum(mediumKinds),
  type: z.enum(mediumTypes),
  bytes: z
    .int()
    .min(1)
    .max(mostPieces * pieceBytes),
  pieces: z.int().min(1).max(mostPieces),
  sha256: Sha256,
  capturedSha256: Sha256,
  key: z.base64().length(44),
  apart: DetachedMetadata.nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * What the facts of a note say of it: enough to know what must still arrive, nothing of what it shows. `apart` is the hash of what is
 * detached as sealed: it proves that it was not changed, and reveals nothing once its key is gone.
 */
export const AttachmentFacts = Attachment.pick({ id: true, kind: true, type: true, bytes: true, pieces: true }).extend({
  apart: Sha256.nullable(),
});
export type AttachmentFacts = z.infer<typeof AttachmentFacts>;

/** What is sealed beside: the hashes of its making and the key. */
export const Manifest = z.array(Attachment.pick({ id: true, sha256: true, capturedSha256: true, key: true }));
/** How the first versions kept what is apart: among the words of the note, from which nothing can be taken out. */
export const MetadataWithin = z.array(z.strictObject({ id: Uuid, apart: DetachedMetadata }));

/** Whether what arrived is what was signed at capture. */
export const wholes = ['as-signed', 'not-as-signed'] as const;
