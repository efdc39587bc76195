import { z } from 'zod';
import { Day } from '../../../../kernel/time/dates.ts';

/** What is counted beside a campaign. */
export const followedKinds = ['visits', 'tips', 'hand-overs', 'help'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** A count; null where it is from one to four, or would tell one that is. */
const Count = z.int().min(0).nullable();

const StepShown = z.strictObject({ from: Day, to: Day, count: Count });
export type StepShown = z.infer<typeof StepShown>;

const SpanShown = z.strictObject({ from: Day, to: Day, total: Count, steps: z.array(StepShown) });

export const FollowedShown = z.strictObject({
  /** Each step of a drawing and of a table is so many days. */
  stepDays: z.int(),
  /** The last day that is counted; null while none has ended. */
  until: Day.nullable(),
  each: z.array(
    z.strictObject({
      kind: z.enum(followedKinds),
      /** Of the days of the campaign that have ended. */
      during: SpanShown,
      /** Of as many days before it; null of what was not there then. */
      before: SpanShown.nullable(),
    }),
  ),
  /** Visits of the short address by the language that the page was in. */
  byLanguage: z.array(z.strictObject({ language: z.string(), count: Count })),
});
export type FollowedShown = z.infer<typeof FollowedShown>;
