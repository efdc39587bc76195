import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Coding, FilePseudonym } from './review/coding.ts';
import { mostAtOnce } from './review/import/import-readings.ts';
import { PlanAsked, StratumAsked } from './review/sampling/sampling-plan.ts';
import { reviewStatuses } from './shown.ts';

/** What the pages of closed files are told besides the files themselves: their names, sheets of readings, plans. */

/** Every file by its name, and how often it was read. A second reader learns from it nothing that they must not know. */
export const FileNames = z.strictObject({
  items: z.array(
    z.strictObject({ id: Uuid, pseudonym: z.string(), readings: z.int().min(1).max(2), readByMe: z.boolean() }),
  ),
});

export const ImportReadings = z.strictObject({
  act: ActEnvelope,
  readings: z
    .array(z.strictObject({ act: Uuid, file: Uuid, pseudonym: FilePseudonym, coding: Coding }))
    .min(1)
    .max(mostAtOnce),
});
export const ImportReadingsAnswer = z.strictObject({
  files: z.array(z.strictObject({ id: Uuid, pseudonym: z.string(), status: z.enum(reviewStatuses) })),
  receipt: Receipt,
});
export type ImportReadingsAnswer = z.infer<typeof ImportReadingsAnswer>;

export const PlanSample = z.strictObject({ act: ActEnvelope, plan: Uuid, asked: PlanAsked });

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
