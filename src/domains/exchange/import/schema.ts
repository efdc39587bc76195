import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Track } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { importFields } from './fields.ts';
import { cellWrongs } from './read-row.ts';
import { Columns, dateOrders, repeatings, WordValues } from './settings.ts';

/** What is wrong with these rows, cell by cell, and what would be made of the others: nothing is written. */
export const ImportChecked = z.strictObject({
  cases: z.int(),
  persons: z.int(),
  claims: z.int(),
  /** The numbers of firms of which a record would be begun, as they are compared. */
  firms: z.array(z.string()),
  errors: z.array(
    z.strictObject({ row: z.int(), field: z.enum(importFields), wrong: z.enum(cellWrongs), text: z.string() }),
  ),
});
export type ImportChecked = z.infer<typeof ImportChecked>;

export const CaseImportShown = z.strictObject({
  id: Uuid,
  at: Instant,
  by: z.string(),
  /** Begun by the operator of the installation, by a command, in the name of that person. */
  byOperator: z.boolean(),
  /** Whether the person who asks can undo it: who began it, or a manager. */
  mayUndo: z.boolean(),
  track: Track,
  /** How many rows it was begun with, and what was made of those that came. */
  rows: z.int(),
  setAside: z.int(),
  made: z.strictObject({
    rows: z.int(),
    cases: z.int(),
    persons: z.int(),
    identities: z.int(),
    claims: z.int(),
    firms: z.int(),
  }),
  /** SHA-256 of the file that came in; null for one that came before it was kept. */
  file: z.string().nullable(),
  undone: z
    .strictObject({
      at: Instant,
      by: z.string(),
      reason: z.string().nullable(),
      takenBack: z.int(),
      kept: z.int(),
      isDone: z.boolean(),
    })
    .nullable(),
  /** The first cases that stayed when it was undone, since someone had written in them. */
  kept: z.array(z.strictObject({ id: Uuid, reference: z.string(), name: z.string().nullable() })),
});
export type CaseImportShown = z.infer<typeof CaseImportShown>;

export const CaseImportList = z.strictObject({
  items: z.array(CaseImportShown),
  /** The strands on which this person can import, and whether the people of a list can be named. */
  tracks: z.array(Track),
  identities: z.boolean(),
});
export type CaseImportList = z.infer<typeof CaseImportList>;

/** How the last list with these columns was read; null where none was. */
export const Remembered = z.strictObject({
  last: z
    .strictObject({
      track: Track,
      columns: Columns,
      dates: z.enum(dateOrders),
      repeated: z.enum(repeatings),
      values: WordValues,
    })
    .nullable(),
});
export type Remembered = z.infer<typeof Remembered>;

/** The digest of each row that came in, by its number in the file; `next` is where more follow. */
export const RowDigests = z.strictObject({
  items: z.array(z.strictObject({ row: z.int(), digest: z.string() })),
  next: z.int().nullable(),
});
export type RowDigests = z.infer<typeof RowDigests>;

export const CaseImportAnswer = z.strictObject({ import: CaseImportShown, receipt: Receipt });
export type CaseImportAnswer = z.infer<typeof CaseImportAnswer>;
