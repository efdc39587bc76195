import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { importColumns } from './rows.ts';

const Cell = z.strictObject({ row: z.int(), column: z.enum(importColumns), text: z.string() });

/** What would happen if these rows were taken in: nothing is written. */
export const ImportChecked = z.strictObject({
  rows: z.int(),
  /** What stops it, cell by cell. */
  errors: z.array(Cell),
  /** What does not: a number that fails its check, or a form that its country does not have. */
  warnings: z.array(Cell),
  /** Rows whose number the unit has a record of already. */
  known: z.array(z.strictObject({ row: z.int(), id: Uuid, reference: z.string(), name: z.string() })),
});
export type ImportChecked = z.infer<typeof ImportChecked>;

export const ImportShown = z.strictObject({
  id: Uuid,
  at: Instant,
  by: z.string(),
  records: z.int(),
  undone: z.strictObject({ at: Instant, by: z.string(), takenBack: z.int() }).nullable(),
});
export type ImportShown = z.infer<typeof ImportShown>;

export const ImportList = z.strictObject({ items: z.array(ImportShown) });
export const ImportAnswer = z.strictObject({ import: ImportShown, receipt: Receipt });
export type ImportAnswer = z.infer<typeof ImportAnswer>;
