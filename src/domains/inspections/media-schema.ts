import { z } from 'zod';
import { WhyTakenOut } from '../../kernel/apart.ts';
import { Instant } from '../../kernel/dates.ts';
import { pieceBytes } from '../../kernel/device-act.ts';
import { Uuid } from '../../kernel/id.ts';

/* Pictures and sounds: what is signed of them at capture, and what is kept apart from them. */

export const mediumKinds = ['photo', 'voice'] as const;
export const mediumTypes = ['image/jpeg', 'image/png', 'image/webp', 'audio/webm', 'audio/mp4', 'audio/ogg'] as const;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const mostPieces = 200;

/** Where, when and with what something was taken: kept apart from the picture, and left out when the officer says so. */
export const Apart = z.strictObject({
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
export type Apart = z.infer<typeof Apart>;

/**
 * One picture or sound that a note tells of. `sha256` is of what is kept, `capturedSha256` of what the camera gave, before
 * position and device were taken out; both were made on the phone at capture and are signed with the note. `key` opens the
 * pieces: it lies sealed beside the act, never among its facts.
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
  apart: Apart.nullable(),
});
export type Attachment = z.infer<typeof Attachment>;

/**
 * What the facts of a note say of it: enough to know what must still arrive, nothing of what it shows. `apart` is the hash of what
 * is kept apart as it lies sealed: it proves that nobody has changed it, and tells nothing once its key is gone.
 */
export const AttachmentFacts = Attachment.pick({ id: true, kind: true, type: true, bytes: true, pieces: true }).extend({
  apart: Sha256.nullable(),
});
export type AttachmentFacts = z.infer<typeof AttachmentFacts>;

/** What lies sealed beside: the hashes of its making and the key. */
export const Manifest = z.array(Attachment.pick({ id: true, sha256: true, capturedSha256: true, key: true }));
/** How the first versions kept what is apart: among the words of the note, from which nothing can be taken out. */
export const ApartsWithin = z.array(z.strictObject({ id: Uuid, apart: Apart }));

export const TakeOutFacts = z.strictObject({ medium: Uuid, why: WhyTakenOut });
export type TakeOutFacts = z.infer<typeof TakeOutFacts>;

/** Whether what arrived is what was signed at capture. */
export const wholes = ['as-signed', 'not-as-signed'] as const;
export const ReceiveMediumFacts = z.strictObject({ medium: Uuid, whole: z.enum(wholes) });
export type ReceiveMediumFacts = z.infer<typeof ReceiveMediumFacts>;
