import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { custodySteps, ItemForm } from '../codes.ts';
import { gapKinds } from './custody/custody-gaps.ts';
import { CustodyFacts, ItemFacts, MediumFacts, ReplyFacts, RequestFacts } from './schema.ts';

/* What goes out of evidence, listed field by field. */

/** One step of the custody of an item. *secured*: as it was recorded when the item entered the file. */
export const CustodyShown = z.strictObject({
  id: Uuid,
  step: z.enum(['secured', ...custodySteps]),
  at: CustodyFacts.shape.at,
  /** Only its day is known. */
  isDay: z.boolean(),
  by: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  where: z.string().nullable(),
  seal: z.string().nullable(),
  note: z.string().nullable(),
  capacity: z.string(),
  recordedBy: z.string(),
  recordedAt: Instant,
  withdrawn: z.strictObject({ by: z.string(), at: Instant, reason: z.string().nullable() }).nullable(),
});
export type CustodyShown = z.infer<typeof CustodyShown>;

/** Where custody is not shown: before which step, between whom or which seals. */
const GapShown = z.strictObject({
  before: Uuid,
  kind: z.enum(gapKinds),
  held: z.string().nullable(),
  next: z.string().nullable(),
  minutes: z.int().nullable(),
});
export type GapShown = z.infer<typeof GapShown>;

export const ItemShown = ItemFacts.omit({ item: true })
  .extend({
    id: Uuid,
    /** How it is called: E07. */
    label: z.string(),
    short: z.string().nullable(),
    description: z.string().nullable(),
    securedBy: z.string().nullable(),
    where: z.string().nullable(),
    capacity: z.string(),
    /** An officer's assessment of its independence; null while the catalogue's applies. */
    saidIndependent: z.boolean().nullable(),
    from: z.string().nullable(),
    form: ItemForm.nullable(),
    /** Of a picture or sound of a visit: which one, and its hashes as they were when it became evidence. */
    medium: MediumFacts.extend({ sha256: z.string().nullable(), capturedSha256: z.string().nullable() })
      .strict()
      .nullable(),
    /** How many files it has that can be opened. */
    files: z.int(),
    custody: z.array(CustodyShown),
    gaps: z.array(GapShown),
  })
  .strict();
export type ItemShown = z.infer<typeof ItemShown>;

export const RequestShown = RequestFacts.omit({ request: true })
  .extend({
    id: Uuid,
    what: z.string().nullable(),
    reply: ReplyFacts.omit({ request: true }).extend({ note: z.string().nullable() }).strict().nullable(),
  })
  .strict();
export type RequestShown = z.infer<typeof RequestShown>;

/** Pictures and sounds of visits in the area of a criminal file; `item`: the piece of evidence that one is already. */
export const VisitMediaShown = z.strictObject({
  items: z.array(
    z.strictObject({
      id: Uuid,
      visit: Uuid,
      kind: z.enum(['photo', 'voice']),
      bytes: z.int(),
      arrived: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
      workplace: z.string(),
      by: z.string(),
      takenAt: Instant,
      item: Uuid.nullable(),
    }),
  ),
});
export type VisitMediumShown = z.infer<typeof VisitMediaShown>['items'][number];
