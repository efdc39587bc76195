import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { allStages } from '../caseload/public.ts';
import { FidelityShown } from './fidelity-schema.ts';

export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);
export const Carried = z.strictObject({ suspicion: Count, identified: Count, support: Count });

export const purposeLength = 500;

/* What goes out. */

/** Null: not zero, and too few to be shown, as in the figures of the agency. */
const Told = Count.nullable();

export const LeavingShown = z.strictObject({
  persons: Count,
  carried: Carried,
  lost: z.array(z.strictObject({ stage: z.enum(allStages), persons: Told })),
  withoutBeginning: Told,
  endingsWithoutHow: Told,
  keptBack: Told,
  report: FidelityShown,
  digest: Digest,
});
export type LeavingShown = z.infer<typeof LeavingShown>;

const ExportRow = z.strictObject({
  id: Uuid,
  at: Instant,
  by: z.string(),
  rows: z.int(),
  carried: Carried,
  digest: Digest,
});
export type ExportRow = z.infer<typeof ExportRow>;

export const CaseloadShown = z.strictObject({
  agency: z.string(),
  /** What would leave now. Null: no person is counted in the work of this agency. */
  leaving: LeavingShown.nullable(),
  exports: z.array(ExportRow),
  may: z.array(z.string()),
});
export type CaseloadShown = z.infer<typeof CaseloadShown>;

export const ExportAnswer = z.strictObject({
  caseload: CaseloadShown,
  /** The file, to be kept by the browser. Null when it is asked for again and rows have been added since. */
  file: z
    .strictObject({
      name: z.string(),
      text: z.string(),
      /** The same rows as a spreadsheet (XLSX), in base64. */
      sheet: z.base64(),
    })
    .nullable(),
  receipt: Receipt,
});
export type ExportAnswer = z.infer<typeof ExportAnswer>;
