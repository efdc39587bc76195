import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { periodPattern } from './period.ts';

export const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const Code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/);
export const Period = z.string().regex(periodPattern);
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.int().min(0);

/** A cell of a measure: split by nothing, one or two breakdowns, in the order of their names. */
export const At = z
  .array(z.strictObject({ by: Id, code: Code }))
  .max(2)
  .refine((at) => at.every(({ by }, place) => place === 0 || (at[place - 1]?.by ?? '') < by));

/* What comes in. */

export const sourceLength = 200;
export const noteLength = 500;

export const formats = ['xlsx', 'csvw', 'dcat'] as const;
export type Format = (typeof formats)[number];

/** Under which licence the data may be used by others; `none`: the file names none. */
export const licences = ['none', 'CC0', 'CC_BY_4_0'] as const;
export type Licence = (typeof licences)[number];

export const ByReport = z.strictObject({ report: Id });
export const AskReport = z.strictObject({ period: Period.optional() });
export const AskCell = z.strictObject({ period: Period, measure: Id, cell: z.string().max(130) });

export const Completeness = z.strictObject({ numbers: Count, zeros: Count, unknown: Count, suppressed: Count });
/* What goes out. */

const CellSaid = z.strictObject({
  key: z.string(),
  state: z.enum(['number', 'zero', 'unknown', 'suppressed']),
  value: Count.nullable(),
  /** Why it is unknown or not shown; null of a number and of zero. */
  why: z.string().nullable(),
  origin: z.enum(['entered', 'counted', 'summed']).nullable(),
  /** The number that was counted differs from the one entered. */
  isBeside: z.boolean(),
});
export type CellSaid = z.infer<typeof CellSaid>;

const Named = z.strictObject({ id: z.string(), name: z.string() });

export const ReportRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  askedBy: z.string(),
  period: Period,
  from: z.iso.date(),
  to: z.iso.date(),
  due: z.iso.date().nullable(),
  dueText: z.string(),
  verified: z.boolean(),
  completeness: Completeness,
  checks: Count,
});
export type ReportRow = z.infer<typeof ReportRow>;
export const ReportList = z.strictObject({ agency: z.string(), reports: z.array(ReportRow) });
export type ReportList = z.infer<typeof ReportList>;

const TableShown = z.strictObject({
  id: z.string(),
  name: z.string(),
  measure: z.string(),
  rowsBy: z.string().nullable(),
  columnsBy: z.string().nullable(),
  columns: z.array(Named),
  rows: z.array(z.strictObject({ id: z.string(), name: z.string(), cells: z.array(CellSaid) })),
});
export type TableShown = z.infer<typeof TableShown>;

const MeasureShown = z.strictObject({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  definition: z.string(),
  leavesOut: z.string(),
  acts: z.array(z.string()),
  notHeld: z.string().nullable(),
  isUndated: z.boolean(),
  source: z.string(),
  verified: z.boolean(),
});
export type MeasureShown = z.infer<typeof MeasureShown>;

export const ReportShown = ReportRow.omit({ checks: true }).extend({
  text: z.string(),
  source: z.string(),
  agency: z.string(),
  smallest: z.int(),
  /** The strictest limit of its cells: that of a report that leaves the country and has some of them. */
  strictest: z.int(),
  isAcrossBorders: z.boolean(),
  periods: z.array(Period),
  tables: z.array(TableShown),
  measures: z.array(MeasureShown),
  checks: z.array(z.strictObject({ kind: z.string(), measure: z.string(), key: z.string(), sentence: z.string() })),
  exports: z.array(
    z.strictObject({
      id: Uuid,
      at: Instant,
      by: z.string(),
      period: Period,
      format: z.enum(formats),
      digest: Digest,
    }),
  ),
  digest: Digest,
  may: z.array(z.string()),
});
export type ReportShown = z.infer<typeof ReportShown>;

/** One value that was entered, in words. */
const EntryShown = z.strictObject({
  act: Uuid,
  value: z.string(),
  by: z.string(),
  at: Instant,
  sourceKind: z.string(),
  source: z.string().nullable(),
  note: z.string().nullable(),
});
export type EntryShown = z.infer<typeof EntryShown>;

export const CellShown = z.strictObject({
  measure: z.string(),
  key: z.string(),
  name: z.string(),
  period: Period,
  said: CellSaid,
  /** What was counted, in words, where something else was entered. */
  counted: z.string().nullable(),
  /** What was entered, the newest first; and what was entered for the year before, where it was ever changed. */
  entries: z.array(EntryShown),
  yearBefore: z.array(EntryShown),
});
export type CellShown = z.infer<typeof CellShown>;

export const EnterAnswer = z.strictObject({ report: ReportShown, receipt: Receipt });
export type EnterAnswer = z.infer<typeof EnterAnswer>;

const FileShown = z.strictObject({ name: z.string(), type: z.string(), base64: z.base64() });
export const ExportAnswer = z.strictObject({
  report: ReportShown,
  /** To be kept by the browser. Null when they are asked for again and the report has changed since. */
  files: z.array(FileShown).nullable(),
  receipt: Receipt,
});
export type ExportAnswer = z.infer<typeof ExportAnswer>;
export type FileShown = z.infer<typeof FileShown>;
