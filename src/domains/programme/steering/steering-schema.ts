import { z } from 'zod';
import { ActEvent } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { ReceiptShown } from '../money/money-schema.ts';
import { Code } from '../schema.ts';

/** How likely a risk is, and how hard it would hit: three words, chosen by a person who gives reasons. They are never multiplied. */
export const riskSteps = ['low', 'medium', 'high'] as const;
export const riskOutcomes = ['happened', 'passed'] as const;

/** By which a colleague is chosen: the name of the person in addresses. */
export const PersonRef = z.string().min(1).max(60);

/** What the act on a risk stores. */
export const RiskFacts = z.strictObject({
  risk: Uuid,
  likelihood: z.enum(riskSteps),
  consequence: z.enum(riskSteps),
  reviewBy: Day.nullable(),
  owner: z.string().nullable(),
});
export type RiskFacts = z.infer<typeof RiskFacts>;

const RiskShown = z.strictObject({
  id: Uuid,
  what: z.string(),
  likelihood: z.enum(riskSteps),
  consequence: z.enum(riskSteps),
  why: z.string(),
  answer: z.string(),
  owner: z.strictObject({ ref: z.string().nullable(), name: z.string() }).nullable(),
  reviewBy: Day.nullable(),
  by: z.string(),
  on: Day,
  over: z.strictObject({ outcome: z.enum(riskOutcomes), on: Day, how: z.string(), by: z.string() }).nullable(),
  /** Earlier assessments, the oldest first. */
  earlier: z.array(
    z.strictObject({
      act: Uuid,
      likelihood: z.enum(riskSteps),
      consequence: z.enum(riskSteps),
      why: z.string(),
      by: z.string(),
      on: Day,
    }),
  ),
});
export type RiskShown = z.infer<typeof RiskShown>;

const MinutesShown = z.strictObject({
  act: Uuid,
  version: z.int(),
  text: z.string(),
  by: z.string(),
  byMe: z.boolean(),
  on: Day,
  approved: z.strictObject({ by: z.string(), on: Day, copy: ReceiptShown.nullable() }).nullable(),
});
export type MinutesShown = z.infer<typeof MinutesShown>;

const DecisionShown = z.strictObject({
  id: Uuid,
  meeting: Uuid,
  on: Day,
  what: z.string(),
  why: z.string(),
  who: z.string().nullable(),
  due: Day.nullable(),
  done: z.strictObject({ on: Day, how: z.string(), by: z.string() }).nullable(),
  by: z.string(),
  stands: z.boolean(),
});
export type DecisionShown = z.infer<typeof DecisionShown>;

const MeetingShown = z.strictObject({
  id: Uuid,
  on: Day,
  place: z.string().nullable(),
  present: z.string(),
  isHeld: z.boolean(),
  /** Every version, the newest first. */
  minutes: z.array(MinutesShown),
  decisions: z.array(DecisionShown),
});
export type MeetingShown = z.infer<typeof MeetingShown>;

const LessonShown = z.strictObject({
  id: Uuid,
  on: Day,
  goal: Code.nullable(),
  goalName: z.string().nullable(),
  what: z.string(),
  why: z.string(),
  instead: z.string(),
  by: z.string(),
});
export type LessonShown = z.infer<typeof LessonShown>;

/** What the steering group of a programme knows and decides, as its unit may see it. */
export const SteeringShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  risks: z.array(RiskShown),
  meetings: z.array(MeetingShown),
  lessons: z.array(LessonShown),
  goals: z.array(z.strictObject({ id: Code, name: z.string() })),
  people: z.array(z.strictObject({ ref: z.string(), name: z.string() })),
  files: z.array(ReceiptShown),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type SteeringShown = z.infer<typeof SteeringShown>;
