import { z } from 'zod';
import { Capacity } from '../../kernel/capacity.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from '../signals/public.ts';

/* What a plan says, which screens and other matters of inspections know too. */

/** What a ground or a provision is called in knowledge. */
export const ProvisionId = z.string().regex(/^[a-z0-9.-]{3,60}$/);

/** What an inspection is for. It is set before anything else, so that no one asks for facts and finds a purpose afterwards. */
export const purposes = [
  'worker-protection',
  'fair-competition',
  'tax-control',
  'right-to-work',
  'benefit-control',
  'food-and-fire',
] as const;
export const Purpose = z.enum(purposes);
export type Purpose = z.infer<typeof Purpose>;

/** Why this workplace. Each is a reason of its own; they are listed, never added up. `drawn` is chance: the yardstick of all others. */
export const reasonKinds = [
  'tip',
  'permit-check',
  'register',
  'other-agency',
  'earlier-case',
  'media',
  'drawn',
] as const;
/**
 * Whether the reason would hold if the people there came from another country. Nationality hides in addresses and industries, so it is
 * asked of each reason by itself; not asked does not mean that it would.
 */
export const originChecks = ['stands', 'falls', 'not-asked'] as const;
export const Reason = z.strictObject({
  kind: z.enum(reasonKinds),
  on: Day.nullable(),
  checked: z.boolean(),
  origin: z.enum(originChecks),
});
export type Reason = z.infer<typeof Reason>;

const distinct =
  <T>(key: (one: T) => unknown) =>
  (all: readonly T[]): boolean =>
    new Set(all.map(key)).size === all.length;

export const entryTasks = ['leads', 'safety', 'ledger', 'benefits', 'assists', 'near-by', 'on-call'] as const;

/** What the officers must think of bringing. Codes and no free words: what is brought reveals nothing of any person. */
export const broughtThings = [
  'worker-cards',
  'wage-tables',
  'quiet-place',
  'interpreter-phone',
  'protective-gear',
  'instruments',
  'food-and-blankets',
  'lamps-and-power',
] as const;

/** One unit's part, in the order in which they go in. Each under its own provision: no unit relies on another's power. */
export const UnitPart = z.strictObject({
  unit: z.int().min(1),
  capacity: Capacity,
  task: z.enum(entryTasks),
  basis: ProvisionId.nullable(),
  /** Who brings what. Unsaid in plans from before it was asked. */
  brings: z
    .array(z.enum(broughtThings))
    .max(broughtThings.length)
    .refine(distinct<string>((thing) => thing))
    .optional(),
});
export type UnitPart = z.infer<typeof UnitPart>;

export const spokenLanguages = [
  ...(['uz', 'ru', 'uk', 'pl', 'lt', 'th', 'ar', 'vi', 'en', 'sv'] as const),
  ...(['ro', 'lv', 'et', 'fi'] as const),
] as const;
export const SpokenLanguage = z.enum(spokenLanguages);
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;
export const Interpreter = z.strictObject({
  language: SpokenLanguage,
  state: z.enum(['booked', 'asked', 'none-found']),
});

/** The number of a unit on duty, not a person's own: figures, with a plus, spaces or lines between. */
export const DutyPhone = z.string().regex(/^\+?\d[\d -]{1,18}\d$/);

/** Who takes care of people who need it, where they wait, and how they are called. */
export const TakesCare = z.strictObject({
  unit: z.int().min(1),
  where: z.enum(['on-site', 'near-by', 'by-phone']),
  phone: DutyPhone.optional(),
});

/** Beds that are on call that night. Null: not asked yet, which is not zero. */
export const Beds = z.strictObject({
  women: z.int().min(0).max(500).nullable(),
  men: z.int().min(0).max(500).nullable(),
});

/** What of a plan can be said, each by itself. What is not named stays as it was. */
export const PlanFacts = z.strictObject({
  purpose: Purpose.optional(),
  workplace: Workplace.optional(),
  sector: z.enum(sectorsOrUnknown).optional(),
  startsAt: Instant.optional(),
  reasons: z
    .array(Reason)
    .max(reasonKinds.length)
    .refine(distinct<Reason>(({ kind }) => kind))
    .optional(),
  entry: z
    .array(UnitPart)
    .max(12)
    .refine(distinct<UnitPart>(({ unit }) => unit))
    .optional(),
  interpreters: z
    .array(Interpreter)
    .max(spokenLanguages.length)
    .refine(distinct<z.infer<typeof Interpreter>>(({ language }) => language))
    .optional(),
  /** What the people there may speak; interpreters are booked for it. */
  languages: z
    .array(SpokenLanguage)
    .max(spokenLanguages.length)
    .refine(distinct<SpokenLanguage>((language) => language))
    .optional(),
  takesCare: TakesCare.optional(),
  beds: Beds.optional(),
});
export type PlanFacts = z.infer<typeof PlanFacts>;

/** What of a plan is said in words of its own, each by itself: doors, when to break off, what may be dangerous. */
export const planTexts = ['entrances', 'stopRules', 'safety'] as const;
export const PlanText = z.enum(planTexts);
export type PlanText = z.infer<typeof PlanText>;
