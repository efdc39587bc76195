import { z } from 'zod';
import { Receipt } from '../../../../kernel/act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { reviewStatuses } from '../schema.ts';

/** What the pages of closed files are sent besides the files themselves: their names, sheets of readings, plans. */

/** Every file by its name, and how often it was read. A second reader learns from it nothing that they must not know. */
export const FileNames = z.strictObject({
  items: z.array(
    z.strictObject({ id: Uuid, pseudonym: z.string(), readings: z.int().min(1).max(2), readByMe: z.boolean() }),
  ),
});

/** So many readings go in one transaction: enough that a year of files goes in some requests, few enough that one is short. */
export const mostAtOnce = 50;

export const ImportReadingsAnswer = z.strictObject({
  files: z.array(z.strictObject({ id: Uuid, pseudonym: z.string(), status: z.enum(reviewStatuses) })),
  receipt: Receipt,
});
export type ImportReadingsAnswer = z.infer<typeof ImportReadingsAnswer>;
