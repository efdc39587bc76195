import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { documentKinds } from '../codes.ts';
import { ElementId } from '../elements/schema.ts';
import { digestComparisons } from '../package/compare-digest.ts';
import { several } from '../schema.ts';

const PackageDocument = z.strictObject({ id: Uuid, kind: z.enum(documentKinds), lines: z.int().min(0) });

export const ServeFacts = z.strictObject({
  on: Day,
  replyBy: Day,
  items: several(Uuid, 200).min(1),
  documents: z.array(PackageDocument).max(40),
});
export type ServeFacts = z.infer<typeof ServeFacts>;

export const DefenceReplyFacts = z.strictObject({
  on: Day,
  points: z
    .array(
      z.strictObject({
        id: Uuid,
        item: Uuid.nullable(),
        touches: ElementId.nullable(),
        answeredBy: several(Uuid, 40),
      }),
    )
    .min(1)
    .max(40),
});
export type DefenceReplyFacts = z.infer<typeof DefenceReplyFacts>;

export const DiscloseFacts = z.strictObject({ on: Day, documents: z.array(PackageDocument).min(1).max(40) });
export type DiscloseFacts = z.infer<typeof DiscloseFacts>;

/** By which way the defence said that it has something. */
export const acknowledgementWays = ['in-writing', 'at-meeting', 'at-hearing', 'by-telephone'] as const;

export const AcknowledgementFacts = z.strictObject({
  /** The act by which it was given: final service, a disclosure on request, or a sealed package. */
  given: Uuid,
  on: Day,
  how: z.enum(acknowledgementWays),
  /** Of a sealed package: whether it is the one that was made. */
  compared: z.enum(digestComparisons),
});
export type AcknowledgementFacts = z.infer<typeof AcknowledgementFacts>;

/** A document as far as it can be read here: its name, text and metadata. Only the name is stored. */
export const DocumentDraft = z.strictObject({
  id: Uuid,
  kind: z.enum(documentKinds),
  name: text(200),
  text: z.string().max(200_000),
  metadata: z.string().max(10_000),
});
export type DocumentDraft = z.infer<typeof DocumentDraft>;

/** What is read before anything goes to the defence. */
export const guarded = {
  documents: z.array(DocumentDraft).max(40),
  /** Addresses that must not be in it; an empty list means that there is none, null that it is not stated. Never stored. */
  protectedAddresses: z.array(text(200)).max(20).nullable(),
};
