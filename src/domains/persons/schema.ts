import { z } from 'zod';
import { ActChange, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { isAlias } from './alias.ts';

/** In both languages. */
export const Both = z.strictObject({ sv: z.string(), en: z.string() });

/** A language as its two or three letters: `uz`. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);
export const Alias = z
  .string()
  .max(40)
  .refine(isAlias, { params: { rule: 'alias' } });

export const sexes = ['woman', 'man', 'other', 'unknown'] as const;
const thisCentury = z.int().min(1900).max(2100);

/** What every officer who works with a person may know. Residence status is not among it, and is never asked. */
export const PersonFacts = z.strictObject({
  alias: Alias,
  language: z.union([LanguageCode, z.literal('unknown')]),
  birthYear: z.union([thisCentury, z.literal('unknown')]),
  sex: z.enum(sexes),
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** Marked for secrecy · protected population registration · fictitious identity. Each is stronger than the one before. */
export const protections = ['none', 'marked', 'population', 'fictitious'] as const;
export type Protection = (typeof protections)[number];

const Clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/);

/** When it is safe to reach a person: days of the week (Monday is 1) and two local times; or that they must not be called. */
export const Reach = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal('hours'),
    days: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length),
    from: Clock,
    to: Clock,
  }),
  z.strictObject({ known: z.literal('never') }),
  z.strictObject({ known: z.literal('unknown') }),
]);
export type Reach = z.infer<typeof Reach>;

/** What a consent can be for. Each is asked by itself; there is no consent to everything. */
export const purposes = [
  'contact',
  'social-services',
  'police',
  'prosecution',
  'migration',
  'ngo',
  'statistics',
  'abroad',
] as const;
export type Purpose = (typeof purposes)[number];
export const consentHows = ['spoken', 'phone', 'written', 'hand-over'] as const;
export const interpreters = ['professional', 'not-needed', 'relative', 'none'] as const;

export const identityFields = [
  'givenNames',
  'familyName',
  'birthDate',
  'personalNumber',
  'passportNumber',
  'phone',
  'address',
] as const;
export type IdentityField = (typeof identityFields)[number];

/** Who a person is. People may have one name, four, or two alphabets. */
export const Identity = z.strictObject({
  givenNames: text(120),
  familyName: text(120).nullable(),
  birthDate: Day.nullable(),
  personalNumber: text(40).nullable(),
  passportNumber: text(40).nullable(),
  phone: text(40).nullable(),
  address: text(200).nullable(),
});
export type Identity = z.infer<typeof Identity>;

export const lookReasons = ['contact', 'application', 'safety', 'correction', 'other'] as const;

/* What goes out, listed field by field. */

/** How far something has come that was sent on a consent; and, once the consent was withdrawn, whether its holder knows. */
export const letterStates = ['on-its-way', 'holds', 'stopped', 'telling', 'told', 'seen'] as const;
export const ConsentLetter = z.strictObject({
  to: z.string(),
  sentAt: Instant,
  state: z.enum(letterStates),
  at: Instant.nullable(),
});
export type ConsentLetter = z.infer<typeof ConsentLetter>;

export const consentStates = ['given', 'declined', 'lapsed', 'withdrawn'] as const;
export const ConsentShown = z.strictObject({
  id: Uuid,
  state: z.enum(consentStates),
  purpose: z.enum(purposes),
  to: z.string(),
  facts: z.array(z.string()).nullable(),
  language: z.string(),
  interpreter: z.enum(interpreters),
  how: z.enum(consentHows),
  givenAt: Instant,
  until: z.string().nullable(),
  withdrawnAt: Instant.nullable(),
  said: z.string().nullable(),
  /** What was sent on it. */
  letters: z.array(ConsentLetter),
});
export type ConsentShown = z.infer<typeof ConsentShown>;

/** One row of a list: an alias and codes. */
export const PersonRow = z.strictObject({
  id: Uuid,
  case: Uuid.nullable(),
  alias: z.string(),
  language: z.string(),
  birthYear: z.union([z.int(), z.literal('unknown')]),
  sex: z.enum(sexes),
  protection: z.enum(protections),
  reach: Reach,
  registeredAt: Instant,
  /** How many consents hold today. */
  yeses: z.int(),
});
export type PersonRow = z.infer<typeof PersonRow>;
export const PersonList = z.strictObject({ items: z.array(PersonRow), next: z.string().nullable() });
export const PersonsOfCase = z.strictObject({ items: z.array(PersonRow) });

/** What is shown of an access: when, by which colleague, why in one word. */
export const LookShown = z.strictObject({ at: Instant, by: z.string(), reason: z.enum(lookReasons) });

/** A line of the timeline, with what a correction changed. */
const PersonEvent = ActEvent.extend({ changes: z.array(ActChange).optional() });

export const PersonShown = z.strictObject({
  ...PersonRow.shape,
  former: z.array(z.string()),
  consents: z.array(ConsentShown),
  identity: z
    .strictObject({
      fields: z.array(z.enum(identityFields)),
      storedAt: Instant,
      /** Aliases here that have the same number or phone. Two aliases may be one person, or share a phone. */
      sameNumber: z.array(z.string()),
      looks: z.array(LookShown),
    })
    .nullable(),
  /** Units that a consent can be for. */
  units: z.array(z.strictObject({ unit: z.int(), name: z.string(), kind: z.string() })),
  timeline: z.array(PersonEvent),
  visibility: Visibility,
  /** Its registering was undone: it is in no list any more. */
  isUndone: z.boolean(),
  may: z.array(z.string()),
});
export type PersonShown = z.infer<typeof PersonShown>;
export const PersonAnswer = z.strictObject({ person: PersonShown, receipt: Receipt });
export type PersonAnswer = z.infer<typeof PersonAnswer>;

/** The names in plain, for the moment. Null when this access has been answered before: a second access is a second act. */
export const LookAnswer = z.strictObject({ person: Uuid, identity: Identity.nullable(), receipt: Receipt });
export type LookAnswer = z.infer<typeof LookAnswer>;

/** Birds that no one here has: what the people of this case were called when they were handed over, and others. */
export const FreeAliases = z.strictObject({ items: z.array(z.string()), called: z.array(z.string()) });
export type FreeAliases = z.infer<typeof FreeAliases>;
