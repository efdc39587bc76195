import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { exportStates } from './export.ts';

/** An export of the whole agency as its administrators see it: what was asked, by whom it was agreed to, and how far it is. */
export const ExportShown = z.strictObject({
  id: Uuid,
  state: z.enum(exportStates),
  isOwn: z.boolean(),
  askedBy: z.string(),
  askedAt: Instant,
  reason: z.string(),
  to: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  recipient: z.string().nullable(),
  until: Instant,
  done: z.number(),
  whole: z.number(),
  madeAt: Instant.nullable(),
  bytes: z.number().nullable(),
  digest: z.string().nullable(),
  acts: z.number().nullable(),
  files: z.number().nullable(),
  damaged: z.number().nullable(),
  fetchedAt: Instant.nullable(),
  endedBy: z.string().nullable(),
  endedAt: Instant.nullable(),
  fault: z.enum(['no-room', 'fault']).nullable(),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type ExportShown = z.infer<typeof ExportShown>;

export const ExportList = z.strictObject({ items: z.array(ExportShown), mayAsk: z.boolean(), visibility: Visibility });
export type ExportList = z.infer<typeof ExportList>;

export const ExportAnswer = z.strictObject({ list: ExportList, receipt: Receipt });
export type ExportAnswer = z.infer<typeof ExportAnswer>;

export const ExportFile = z.strictObject({ id: Uuid, name: z.string(), bytes: z.number() });
export type ExportFile = z.infer<typeof ExportFile>;
