import { z } from 'zod';
import type { WhyTakenOut } from '../../../kernel/detached-metadata.ts';
import { Uuid } from '../../../kernel/id.ts';

/* Where, when and with what a picture was taken that something kept names: under a key of its own, as that of a note is. */

/**
 * What the facts of something kept say of it: under which name it is stored, of which picture or sound it is (null: of something that is
 * none as a phone makes it), and the hash of it as it is stored, sealed.
 */
export const KeptMetadataFacts = z.strictObject({
  id: Uuid,
  of: Uuid.nullable(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type KeptMetadataFacts = z.infer<typeof KeptMetadataFacts>;

/** What is kept apart of something kept, and when and why its owner took it out. */
export type KeptMetadata = KeptMetadataFacts & {
  readonly takenOut: { readonly at: string; readonly why: WhyTakenOut } | null;
};
