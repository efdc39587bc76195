import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { Code } from '../schema.ts';
import { reviewOutcomes } from './facts.ts';

const GateShown = z.strictObject({
  id: Uuid,
  kind: z.string(),
  act: z.string(),
  course: Code,
  courseTitle: z.string(),
  from: z.iso.date(),
});
export type GateShown = z.infer<typeof GateShown>;

/** What an administrator decides on: what is asked now, and what can be. */
export const GateList = z.strictObject({
  gates: z.array(GateShown),
  kinds: z.array(z.strictObject({ kind: z.string(), act: z.string() })),
  courses: z.array(z.strictObject({ id: Code, title: z.string() })),
});
export type GateList = z.infer<typeof GateList>;
export const GateAnswer = z.strictObject({ list: GateList, gate: Uuid, receipt: Receipt });
export type GateAnswer = z.infer<typeof GateAnswer>;

export const ExceptionShown = z.strictObject({
  id: Uuid,
  act: z.string(),
  who: z.string(),
  own: z.boolean(),
  openedAt: Instant,
  /** Until when it lets its person on; null where a phone brought what was done. */
  openUntil: Instant.nullable(),
  reviewBy: Instant,
  source: z.enum(['reason', 'phone']),
  because: z.string().nullable(),
  uses: z.int(),
  review: z
    .strictObject({ outcome: z.enum(reviewOutcomes), note: z.string().nullable(), by: z.string(), at: Instant })
    .nullable(),
  may: z.array(z.string()),
});
export type ExceptionShown = z.infer<typeof ExceptionShown>;
export const ExceptionAnswer = z.strictObject({ exception: ExceptionShown, receipt: Receipt });
export type ExceptionAnswer = z.infer<typeof ExceptionAnswer>;

/** Which acts ask a person for a course, whether they hold it, and their own exceptions; for a manager those of the unit. */
export const GatesMet = z.strictObject({
  gates: z.array(GateShown.extend({ heldUntil: z.iso.date().nullable(), isMet: z.boolean() })),
  exceptions: z.array(ExceptionShown),
  manages: z.boolean(),
});
export type GatesMet = z.infer<typeof GatesMet>;
