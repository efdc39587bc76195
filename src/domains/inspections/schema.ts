import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { Day, Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from '../signals/public.ts';

/* What comes in. A plan first; what is done at the place stands in visit-schema.ts, questions to agencies in request-schema.ts. */

/** What an inspection is for. It is set before anything else, so that nobody asks for facts and finds a purpose afterwards. */
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

/** Why this workplace. Each is a reason of its own; they are told, never added up. `drawn` is chance: the yardstick of all others. */
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
 * Whether the reason would stand if the people there came from another country. Nationality hides in addresses and industries,
 * so it is asked of each reason by itself; nobody has asked is no yes.
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

/** What somebody must think of bringing. Codes and no free words: what is brought tells nothing of anybody. */
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

/** One unit's part, in the order in which they go in. Each under its own provision: nobody rides on another's power. */
export const Entry = z.strictObject({
  unit: z.int().min(1),
  capacity: Capacity,
  task: z.enum(entryTasks),
  basis: z
    .string()
    .regex(/^[a-z0-9.-]{3,60}$/)
    .nullable(),
  /** Who brings what. Unsaid in plans from before it was asked. */
  brings: z
    .array(z.enum(broughtThings))
    .max(broughtThings.length)
    .refine(distinct<string>((thing) => thing))
    .optional(),
});
export type Entry = z.infer<typeof Entry>;

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

/** The number of a unit on duty, of nobody's own: figures, with a plus, spaces or lines between. */
export const DutyPhone = z.string().regex(/^\+?\d[\d -]{1,18}\d$/);

/** Who takes care of people who need it, where they wait, and how they are called. */
export const TakesCare = z.strictObject({
  unit: z.int().min(1),
  where: z.enum(['on-site', 'near-by', 'by-phone']),
  phone: DutyPhone.optional(),
});

/** Beds that are on call that night. Null: nobody has asked yet, which is not zero. */
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
    .array(Entry)
    .max(12)
    .refine(distinct<Entry>(({ unit }) => unit))
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
const PlanTexts = z.strictObject({
  entrances: text(1000).optional(),
  stopRules: text(1000).optional(),
  safety: text(1000).optional(),
});

/** Opens the room of a joint inspection, with its purpose: nothing else can be said before. */
export const OpenRoom = z.strictObject({ act: ActEnvelope, inspection: Uuid, purpose: Purpose });
export type OpenRoom = z.infer<typeof OpenRoom>;

export const PlanInspection = z.strictObject({
  act: ActEnvelope,
  facts: PlanFacts,
  /** What does not fit into fields. */
  note: text(2000).nullable(),
  texts: PlanTexts.optional(),
});
export type PlanInspection = z.infer<typeof PlanInspection>;

const ground = z.string().regex(/^[a-z0-9.-]{3,60}$/);

export const InviteToRoom = z.strictObject({ act: ActEnvelope, toUnit: z.int().min(1), ground, purpose: text(300) });
export type InviteToRoom = z.infer<typeof InviteToRoom>;

/** The invited unit comes, on a ground of its own. */
export const JoinRoom = z.strictObject({ act: ActEnvelope, ground });
export type JoinRoom = z.infer<typeof JoinRoom>;

export const EndRoom = z.strictObject({ act: ActEnvelope, reason: text(500) });
export type EndRoom = z.infer<typeof EndRoom>;

export const ExtractRoom = z.strictObject({ act: ActEnvelope });
export type ExtractRoom = z.infer<typeof ExtractRoom>;
