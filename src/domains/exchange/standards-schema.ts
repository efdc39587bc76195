import { z } from 'zod';
import { Instant } from '../../kernel/time/dates.ts';
import { FidelityShown } from './fidelity-schema.ts';
import { icTipUnits } from './ic-tip/ic-tip.ts';

const Question = z.strictObject({
  id: z.string(),
  question: z.string(),
  held: z.enum(['yes', 'partly', 'no']),
  note: z.string(),
  acts: z.array(z.string()),
  tables: z.array(z.string()),
  codeList: z.string(),
});

/** What goes in and out, as the page of standards shows it. */
export const StandardsShown = z.strictObject({
  agency: z.string(),
  /** What becomes of the rows of the agency in the file that would leave now. Null: no person is counted in its work. */
  report: FidelityShown.nullable(),
  /** The last file that left. `isSame`: it was the very file that the report is about. */
  left: z.strictObject({ at: Instant, rows: z.int(), isSame: z.boolean() }).nullable(),
  icTip: z.strictObject({
    adopted: z.int(),
    source: z.string(),
    units: z.array(z.strictObject({ unit: z.enum(icTipUnits), title: z.string(), questions: z.array(Question) })),
  }),
});
export type StandardsShown = z.infer<typeof StandardsShown>;
