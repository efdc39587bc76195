import { z } from 'zod';
import { ActChange, ActEvent, LinePoint, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { crossingOf, WithdrawalShown } from '../disclosures/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { isAlias } from '../persons/public.ts';
import { People, Workplace } from '../signals/public.ts';
import { ExchangeShown } from './replies/schema.ts';
import { statuses } from './statuses.ts';

/** A person whom it is about, by an alias; or facts of a workplace without a person, to ask for advice. */
export const abouts = ['person', 'consultation'] as const;

/**
 * How an indicator is known. Seen, said and read can be combined. Asked and not so is an answer; what is not listed was not asked about.
 */
export const knownBy = ['seen', 'said', 'document'] as const;
export const SignCode = z.string().regex(/^INS-[A-Z]\d{2}$/);
export const Sign = z.strictObject({
  code: SignCode,
  known: z.union([
    z
      .array(z.enum(knownBy))
      .min(1)
      .max(3)
      .refine((all) => new Set(all).size === all.length),
    z.literal('asked-not-so'),
  ]),
});
export type Sign = z.infer<typeof Sign>;

export const Signs = z
  .array(Sign)
  .max(60)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length);

/** Not known is an answer of its own, and never read as no. */
const yesNo = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof yesNo>;

/** What cannot wait until morning. Each yes makes the matter acute. */
export const needs = ['bed', 'injury', 'children', 'threat'] as const;
export type Need = (typeof needs)[number];
export const Tonight = z.strictObject({ bed: yesNo, injury: yesNo, children: yesNo, threat: yesNo });
export type Tonight = z.infer<typeof Tonight>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When it is safe to reach the person: on which days of the week (1 is Monday), between which hours of the clock on the wall. */
export const SafeContact = z
  .strictObject({
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((all) => new Set(all).size === all.length),
    from: clock,
    to: clock,
  })
  .refine(({ from, to }) => to > from, { path: ['to'], params: { rule: 'ends-after-it-begins' } });
export type SafeContact = z.infer<typeof SafeContact>;

/** Whether the person has consented to being handed over to this unit. Not asked is no consent. */
export const consentAnswers = ['yes', 'no', 'not-asked'] as const;

/** What a hand-over says, as codes. What was seen and how to reach the person, as free text, are stored apart, encrypted. */
export const SuspicionFacts = z.strictObject({
  about: z.enum(abouts),
  called: z.string().refine(isAlias).nullable(),
  consent: z.enum(consentAnswers),
  sector: z.enum(sectorsOrUnknown),
  workplace: Workplace.nullable(),
  people: People,
  signs: Signs,
  tonight: Tonight,
  interpreter: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable(),
  contact: SafeContact.nullable(),
});
export type SuspicionFacts = z.infer<typeof SuspicionFacts>;

/**
 * What the recipient can say again. Not whom it is about and what they answered, which the sender heard; nor what cannot wait until morning,
 * by which the clock of the answer runs.
 */
export const CorrectableFacts = SuspicionFacts.pick({
  sector: true,
  workplace: true,
  people: true,
  interpreter: true,
  contact: true,
}).partial();
export type CorrectableFacts = z.infer<typeof CorrectableFacts>;

export const Narrative = text(8000);
export const Reach = text(500);

/**
 * How it ends here: it continues as a case of the agency, which is opened by an act of its own; advice was given on facts without a person;
 * or it is counted and closed, with why.
 */
export const outcomes = ['case', 'consultation', 'closed'] as const;
export const closeReasons = [
  'case-opened',
  'no-consent',
  'not-reached',
  'other-house-has-it',
  'nothing-to-it',
  'advice-given',
] as const;

/** Everything that may be sent, in the order of the letter. What is not filled in is not sent. */
export const handedFacts = [
  'about',
  'called',
  'consent',
  'sector',
  'workplace',
  'people',
  'signs',
  'tonight',
  'interpreter',
  'contact',
  'reach',
  'narrative',
] as const;
export type HandedFact = (typeof handedFacts)[number];

/** Exactly what the recipient sees, frozen at the hand-over. */
export const SuspicionSnapshot = SuspicionFacts.extend({
  narrative: Narrative.optional(),
  reach: Reach.optional(),
}).strict();
export type SuspicionSnapshot = z.infer<typeof SuspicionSnapshot>;

/* What goes out, listed field by field. */

export const origins = ['sent', 'received'] as const;

export const SuspicionRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(origins),
  status: z.enum(statuses),
  about: z.enum(abouts),
  called: z.string().nullable(),
  sector: z.enum(sectorsOrUnknown),
  workplaceName: z.string().nullable(),
  municipality: z.string().nullable(),
  begunAt: Instant,
  answerDue: Instant.nullable(),
  stepsUp: z.int(),
  owner: z.string().nullable(),
  acknowledgedThere: z.boolean(),
  /** It lapsed: no one answered in the term of the unit that has it. */
  lapsed: z.boolean(),
});
export type SuspicionRow = z.infer<typeof SuspicionRow>;
export const SuspicionList = z.strictObject({ items: z.array(SuspicionRow), next: z.string().nullable() });
export type SuspicionList = z.infer<typeof SuspicionList>;

export const SuspicionShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(origins),
  status: z.enum(statuses),
  facts: SuspicionFacts,
  narrative: z.string().nullable(),
  reach: z.string().nullable(),
  handedOverAt: Instant,
  /** The unit and the agency that handed it over; null for what was sent from here. */
  from: z.string().nullable(),
  purpose: z.string().nullable(),
  ground: z.string().nullable(),
  acute: z.boolean(),
  answerDue: Instant.nullable(),
  /** The line of management, while it is not acknowledged. */
  line: z.array(LinePoint),
  stepsUp: z.int(),
  owner: z.string().nullable(),
  ownedByMe: z.boolean(),
  responsible: ResponsibleShown.nullable(),
  acknowledgedAt: Instant.nullable(),
  closed: z
    .strictObject({ outcome: z.enum(outcomes), reason: z.enum(closeReasons), count: z.int(), at: Instant })
    .nullable(),
  /** What the sender learns: received, acknowledged, when. Null for what was received. */
  crossing: crossingOf(handedFacts).nullable(),
  exchange: ExchangeShown,
  withdrawals: z.array(WithdrawalShown),
  timeline: z.array(ActEvent.extend({ changes: z.array(ActChange).optional() })),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type SuspicionShown = z.infer<typeof SuspicionShown>;

/** The answer to every command on a suspicion: as this reader may see it, and the receipt. */
export const SuspicionAnswer = z.strictObject({ suspicion: SuspicionShown, receipt: Receipt });
export type SuspicionAnswer = z.infer<typeof SuspicionAnswer>;
