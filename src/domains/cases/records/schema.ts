import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** A registry number as agencies write them: letters, digits, and the characters between them. */
export const RegistryNumber = z.string().regex(/^[\p{Lu}\d][\p{L}\d .:/-]{1,38}[\p{L}\d]$/u);

/** What is masked of one act: nothing, its own words, who did it, or all of it. */
export const masks = ['nothing', 'words', 'who', 'whole'] as const;
export type Mask = (typeof masks)[number];
export const Provision = z.string().regex(/^[a-z0-9.-]{3,60}$/);

export const CopiedAct = z.strictObject({ act: Uuid, mask: z.enum(masks), provision: Provision.nullable() });
export type CopiedAct = z.infer<typeof CopiedAct>;

/* What goes out, listed field by field. */

const Named = z.strictObject({
  id: z.string(),
  name: z.string(),
  provision: z.string(),
  text: z.string(),
  verified: z.boolean(),
});
/** That a note no longer counts: who withdrew it (null: masked), and when. */
const Withdrawn = z.strictObject({ by: z.string().nullable(), at: Instant });
export const RecordLine = z.strictObject({
  id: Uuid,
  at: Instant,
  sentence: z.string(),
  by: z.string().nullable(),
  words: z.string().nullable(),
  hasWords: z.boolean(),
  withdrawn: Withdrawn.nullable(),
});
export const RecordsShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  workplaceName: z.string().nullable(),
  number: z.string().nullable(),
  lines: z.array(RecordLine),
  provisions: z.array(Named),
  appeal: Named.nullable(),
  answers: z.array(
    z.strictObject({
      id: Uuid,
      kind: z.enum(['given', 'refused']),
      at: Instant,
      by: z.string(),
      asker: z.string().nullable(),
      acts: z.int(),
      masked: z.int(),
      provisions: z.array(z.string()),
      reason: z.string().nullable(),
      appeal: z.string().nullable(),
    }),
  ),
  may: z.array(z.string()),
});
export type RecordsShown = z.infer<typeof RecordsShown>;
export const RecordsAnswer = z.strictObject({ records: RecordsShown, receipt: Receipt });
export type RecordsAnswer = z.infer<typeof RecordsAnswer>;

/** The copy as it was given: what is masked is not in it, and the provision is in its place. */
export const CopyShown = z.strictObject({
  id: Uuid,
  number: z.string().nullable(),
  reference: z.string(),
  agency: z.string(),
  givenAt: Instant,
  lines: z.array(
    z.strictObject({
      id: Uuid,
      at: Instant.nullable(),
      sentence: z.string().nullable(),
      by: z.string().nullable(),
      words: z.string().nullable(),
      mask: z.enum(masks),
      provision: z.string().nullable(),
      withdrawn: Withdrawn.nullable(),
    }),
  ),
});
export type CopyShown = z.infer<typeof CopyShown>;
