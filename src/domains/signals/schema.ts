import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Instant, Precision } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { crossingOf } from '../disclosures/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from './workplace.ts';

export const channels = [
  'on-site',
  'tip',
  'telephone',
  'permit-file',
  'register',
  'other-agency',
  'media',
  'other',
] as const;

/** The nine themes of the inspection observations (knowledge/indicators); a sign is noted by theme, never counted into a score. */
export const themes = [
  'deception',
  'vulnerability',
  'movement',
  'fear',
  'documents',
  'pay',
  'hours',
  'conditions',
  'employer',
] as const;

/** How a sign is known. The three can be combined. A theme that is not listed was not asked about, which is not a no. */
export const knownBy = ['seen', 'said', 'document'] as const;

/** How many people may be affected. Not known is not zero. */
export const People = z.discriminatedUnion('known', [
  z.strictObject({ known: z.literal('counted'), number: z.int().min(0).max(100_000) }),
  z.strictObject({ known: z.literal('estimated'), number: z.int().min(1).max(100_000) }),
  z.strictObject({ known: z.literal('unknown'), number: z.null() }),
]);
export type People = z.infer<typeof People>;

export const Sign = z.strictObject({
  theme: z.enum(themes),
  known: z
    .array(z.enum(knownBy))
    .min(1)
    .max(3)
    .refine((all) => new Set(all).size === all.length),
});
export type Sign = z.infer<typeof Sign>;

const signs = z
  .array(Sign)
  .max(themes.length)
  .refine((all) => new Set(all.map((sign) => sign.theme)).size === all.length);

/** The facts of a signal: codes, a workplace, numbers and dates. Free text is stored apart, encrypted. */
export const SignalFacts = z.strictObject({
  channel: z.enum(channels),
  sector: z.enum(sectorsOrUnknown),
  workplace: Workplace,
  people: People,
  signs,
});
export type SignalFacts = z.infer<typeof SignalFacts>;

/** When something was noticed, and how exactly that is known: the claimed time, beside the time at which it was recorded. */
export const Happened = z
  .strictObject({ from: Instant, to: Instant.nullable(), precision: Precision })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], params: { rule: 'ends-after-it-begins' } });
export type Happened = z.infer<typeof Happened>;

/** Everything that a correction can say again, besides the own words. */
export const CorrectableFacts = SignalFacts.partial().extend({ happened: Happened.optional() }).strict();
export type CorrectableFacts = z.infer<typeof CorrectableFacts>;

/** What was seen and heard, in the officer's own words. */
export const Narrative = text(8000);

/** The facts that may be chosen for another agency, one by one. There is no "everything". */
export const passableFacts = ['channel', 'sector', 'workplace', 'people', 'signs', 'happened', 'narrative'] as const;
export type PassableFact = (typeof passableFacts)[number];

/** Exactly what another agency will see, frozen at sending. Absent facts were not chosen. */
export const SignalSnapshot = CorrectableFacts.extend({ narrative: Narrative.optional() }).strict();
export type SignalSnapshot = z.infer<typeof SignalSnapshot>;

/* What goes out, listed field by field. */

export const signalOrigins = ['own', 'received'] as const;
export const signalStatuses = ['open', 'unanswered', 'acknowledged'] as const;

/** One row of the inbox. No free text and no name in it. */
export const SignalRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(signalOrigins),
  status: z.enum(signalStatuses),
  sector: z.enum(sectorsOrUnknown),
  workplaceName: z.string().nullable(),
  municipality: z.string().nullable(),
  registeredAt: Instant,
  answerDue: Instant.nullable(),
  owner: z.string().nullable(),
  passedOn: z.int(),
  /** To how many of those the recipient has acknowledged. */
  acknowledgedThere: z.int(),
});
export type SignalRow = z.infer<typeof SignalRow>;

export const SignalList = z.strictObject({ items: z.array(SignalRow), next: z.string().nullable() });
export type SignalList = z.infer<typeof SignalList>;

/** What a correction said again of one field, and what its author had seen there: several where it decided between them. */
export const FieldChange = z.strictObject({ field: z.string(), before: z.array(z.unknown()), after: z.unknown() });
export type FieldChange = z.infer<typeof FieldChange>;

/** A line of the timeline, with what a correction changed. */
export const SignalEvent = ActEvent.extend({ changes: z.array(FieldChange) });
export type SignalEvent = z.infer<typeof SignalEvent>;

/** Two people said different things of one field without having seen each other. Both are kept until an officer decides. */
export const FieldConflict = z.strictObject({
  field: z.string(),
  values: z.array(z.strictObject({ act: Uuid, by: z.string(), at: Instant, value: z.unknown() })).min(2),
});
export type FieldConflict = z.infer<typeof FieldConflict>;

export const SignalShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(signalOrigins),
  status: z.enum(signalStatuses),
  facts: SignalFacts.partial(),
  narrative: z.string().nullable(),
  happened: Happened.nullable(),
  registeredAt: Instant,
  registeredBy: z.string(),
  from: z.string().nullable(),
  /** Why it was sent here and on which ground, as its sender wrote it; null for what was registered here. */
  purpose: z.string().nullable(),
  ground: z.string().nullable(),
  answerDue: Instant.nullable(),
  owner: z.string().nullable(),
  ownedByMe: z.boolean(),
  responsible: ResponsibleShown.nullable(),
  heads: z.array(Uuid),
  conflicts: z.array(FieldConflict),
  crossings: z.array(crossingOf(passableFacts)),
  timeline: z.array(SignalEvent),
  visibility: Visibility,
  may: z.array(z.string()),
  /** Its registering was undone: it is in no list any more. */
  isUndone: z.boolean(),
});
export type SignalShown = z.infer<typeof SignalShown>;

/** The answer to every command on a signal: the signal as this reader may see it, and the receipt. */
export const SignalAnswer = z.strictObject({ signal: SignalShown, receipt: Receipt });
export type SignalAnswer = z.infer<typeof SignalAnswer>;
