import { z } from 'zod';
import { Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { moments, recordKinds } from './record-kind.ts';
import { gaps, retentionStates } from './retain-until.ts';
import { Period, RetentionOf, RetentionSaid, retentionSteps } from './retention.ts';

/** A general rule of law about some kinds of records, as the files of knowledge have it. An empty value is not known, and never zero. */
export const RetentionRule = z.strictObject({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  records: z.array(z.enum(recordKinds)),
  statute: z.string().nullable(),
  paragraph: z.string().nullable(),
  period: Period.nullable(),
  runsFrom: z.enum(moments).nullable(),
  archiveFirst: z.boolean().nullable(),
  source: z.string(),
  verified: z.boolean(),
  lookAgainOn: z.string().nullable(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

const RetentionShown = z.strictObject({
  ...RetentionOf.shape,
  ...RetentionSaid.shape,
  reference: z.string().nullable(),
  id: Uuid,
  state: z.enum(retentionStates),
  /** What becomes of records: without a reference they are restricted. */
  becomes: z.enum(['erased', 'restricted']),
});
export type RetentionShown = z.infer<typeof RetentionShown>;

const RetentionRow = z.strictObject({ ...RetentionOf.shape, gap: z.enum(gaps), rules: z.array(z.string()) });
export type RetentionRow = z.infer<typeof RetentionRow>;

const RetentionEvent = z.strictObject({
  ...RetentionOf.shape,
  id: Uuid,
  version: z.int(),
  step: z.enum(retentionSteps),
  by: z.string(),
  at: Instant,
  because: z.string().nullable(),
  changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })),
});
export type RetentionEvent = z.infer<typeof RetentionEvent>;

/** All that an agency has decided, with what the law of its country is known to say beside it. What is missing comes first. */
export const RetentionList = z.strictObject({
  country: z.string(),
  rows: z.array(RetentionRow),
  decisions: z.array(RetentionShown),
  rules: z.array(RetentionRule),
  /** The newest first. */
  history: z.array(RetentionEvent),
  visibility: Visibility,
});
export type RetentionList = z.infer<typeof RetentionList>;

export const RetentionAnswer = z.strictObject({ retention: Uuid, list: RetentionList, receipt: Receipt });
export type RetentionAnswer = z.infer<typeof RetentionAnswer>;

export const RetentionFile = z.strictObject({ name: z.string(), csv: z.string() });
export type RetentionFile = z.infer<typeof RetentionFile>;
