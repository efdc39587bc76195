import { z } from 'zod';
import { PaperFormat } from '../../../kernel/text/paper-file.ts';
import { Day } from '../../../kernel/time/dates.ts';

/** A report on a period, the final report, or only what remains when the money ends. */
const reportKinds = ['period', 'final', 'remains'] as const;
export type FunderReport = (typeof reportKinds)[number];

/** What is asked for. The days count for a report on a period; others are about the whole programme. */
export const ReportAsked = z.strictObject({
  kind: z.enum(reportKinds),
  format: PaperFormat.default('pdf'),
  from: Day.optional(),
  to: Day.optional(),
});
