import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { ShownFigure, ShownTable } from '../publication/public.ts';

export const estimateStates = ['running', 'paused', 'stopped', 'finished', 'failed', 'signed'] as const;

/** What the pages of estimates are sent: every number in words, rounded to two digits where it is an estimate. */

export const EstimateList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: Uuid,
      name: z.string(),
      state: z.enum(estimateStates),
      headline: z.string(),
      begunAt: Instant,
      done: z.int(),
      of: z.int(),
    }),
  ),
  may: z.array(z.string()),
});
export type EstimateList = z.infer<typeof EstimateList>;

export const EstimateShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  state: z.enum(estimateStates),
  begunBy: z.string(),
  begunAt: Instant,
  /** How far the work is, and what is being done; null when it has ended. */
  progress: z.strictObject({ done: z.int(), of: z.int(), step: z.string() }).nullable(),
  /** What may be shown of it: the estimate, only a range, nothing; null before anything is known. */
  verdict: z.enum(['estimate', 'range', 'nothing']).nullable(),
  headline: z.string(),
  lead: z.string(),
  reasons: z.array(z.string()),
  assumptions: z.array(z.string()),
  dispute: z.array(z.strictObject({ text: z.string(), source: z.string() })),
  figures: z.array(ShownFigure),
  /** Why the figures cannot be kept as files; null where they can. Then none of them has a file. */
  notKept: z.string().nullable(),
  lists: ShownTable,
  trails: z.array(z.strictObject({ name: z.string(), sub: z.string(), table: ShownTable })),
  /** By what it can be made again. */
  made: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  signed: z.array(z.strictObject({ by: z.string(), at: Instant })),
  may: z.array(z.string()),
});
export type EstimateShown = z.infer<typeof EstimateShown>;

export const EstimateAnswer = z.strictObject({ estimate: EstimateShown, receipt: Receipt });
export type EstimateAnswer = z.infer<typeof EstimateAnswer>;
