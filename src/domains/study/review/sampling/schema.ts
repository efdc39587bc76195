import { z } from 'zod';
import { Receipt } from '../../../../kernel/act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import { reviewStatuses } from '../schema.ts';
import { PlanAsked, StratumAsked } from './sampling-plan.ts';

const planHead = { id: Uuid, name: z.string(), madeBy: z.string(), madeAt: Instant, toRead: z.int(), settled: z.int() };
export const PlanList = z.strictObject({ items: z.array(z.strictObject(planHead)), may: z.array(z.string()) });
export type PlanList = z.infer<typeof PlanList>;

export const PlanShown = z.strictObject({
  ...planHead,
  seed: z.int(),
  stream: z.string(),
  allocation: PlanAsked.shape.allocation,
  leastEach: z.int(),
  reserve: z.int(),
  strata: z.array(
    StratumAsked.extend({
      toRead: z.int(),
      settled: z.int(),
      /** In the order of drawing: first those to read, then the reserves. */
      drawn: z.array(
        z.strictObject({
          number: z.int(),
          name: z.string(),
          isReserve: z.boolean(),
          status: z.enum(reviewStatuses).nullable(),
        }),
      ),
    }),
  ),
  /** The shares of all files of the lists, weighted. Numbers are in words; what few have is not among them. */
  weighted: z.strictObject({
    wanting: z.array(z.string()),
    hidden: z.int(),
    rows: z.array(z.strictObject({ obstacle: z.string(), name: z.string(), share: z.string(), interval: z.string() })),
  }),
});
export type PlanShown = z.infer<typeof PlanShown>;
export const PlanAnswer = z.strictObject({ plan: PlanShown, receipt: Receipt });
export type PlanAnswer = z.infer<typeof PlanAnswer>;
