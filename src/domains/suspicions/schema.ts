import { z } from 'zod';
import { text } from '../../kernel/text/text.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { isAlias } from '../persons/public.ts';
import { People, Workplace } from '../signals/public.ts';

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

export const origins = ['sent', 'received'] as const;
