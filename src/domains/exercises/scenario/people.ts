import { z } from 'zod';
import { InBoth, IndicatorId, Level, Minute, OwnId } from './written.ts';

/** What can be asked about. */
export const topics = [
  'hours',
  'pay',
  'payback',
  'papers',
  'debt',
  'housing',
  'leave',
  'threats',
  'family',
  'work',
  'recruiter',
  'health',
  'others',
  'wish',
] as const;
export type Topic = (typeof topics)[number];

/** How what is said is understood: in a language of one’s own, through an interpreter, or through somebody who is none. */
export const understandings = ['own', 'phone', 'second', 'relative', 'controller', 'none'] as const;
export type Understanding = (typeof understandings)[number];

/** Something that a person may say, and what must be so before they do. */
export const Disclosable = InBoth.extend({
  id: OwnId,
  topic: z.enum(topics),
  layer: z.int().min(1).max(4),
  needs: z.strictObject({
    open: z.int(),
    controller: z.literal('away').optional(),
    language: z.array(z.enum(understandings)).min(1).optional(),
    after: z.array(OwnId).optional(),
    rights: z.boolean().optional(),
  }),
  channel: z.array(z.enum(['talk', 'handover'])).min(1),
  gives: z.array(OwnId),
  indicators: z.array(IndicatorId),
  exposes: z.boolean().optional(),
  opens_room: OwnId.optional(),
}).strict();
export type Disclosable = z.infer<typeof Disclosable>;

const Consentable = InBoth.extend({
  purpose: OwnId,
  needs: z.strictObject({ open: z.int(), rights: z.boolean().optional() }),
}).strict();

/** One person of a scenario. They are texts and four integers; what they say stands in the file and nowhere else. */
export const PlayedPerson = z.strictObject({
  id: OwnId,
  name: z.string().min(1),
  age: z.int().min(1).max(110),
  pronoun: z.enum(['she', 'he', 'they']),
  work: InBoth,
  languages: z.strictObject({ own: OwnId, second: z.array(OwnId) }),
  room: OwnId,
  /** Whom this person must please: a manager, a relative, a creditor. */
  controlled_by: z.array(OwnId).default([]),
  controller_of: z.array(OwnId).default([]),
  /** What every player sees: clothing, task, what the hands do. Never origin, skin or type. */
  appearance: InBoth,
  /** For the facilitator and the debrief only. */
  story: InBoth,
  state: z.strictObject({
    trust: Level,
    trust_role: z.record(OwnId, Level).default({}),
    fear: Level,
    fear_floor: Level,
    fatigue: Level,
    fears: z.array(OwnId),
  }),
  /** Percent of the standard effect of an act on this person; 100 where none is given. */
  weights: z.record(z.string(), z.int().min(0).max(300)),
  cues: z.strictObject({ closed: InBoth, guarded: InBoth, listening: InBoth, open: InBoth }),
  scripted: InBoth,
  closed: InBoth,
  declines: InBoth,
  disclosures: z.array(Disclosable),
  consents: z.array(Consentable),
  yields_to: z.array(InBoth.extend({ act: z.string().min(1), to_room: OwnId, minutes: Minute }).strict()).default([]),
});
export type PlayedPerson = z.infer<typeof PlayedPerson>;
