import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { columnKinds } from '../../../kernel/lists/listed.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { leastTyped, mostTyped } from '../schema.ts';

/** Of a list the newest of so many lines are looked through; the answer says where there are more. */
export const mostLines = 2000;
export const linesOnPage = 50;

export const ListName = z.string().regex(/^[a-z][a-z-]{0,39}$/);
const ColumnId = z.string().regex(/^[a-z]{1,20}$/);
const Code = z.string().regex(/^[A-Za-z0-9-]{1,40}$/);

/** What may be kept of how a list is narrowed, and may stand in an address: codes and days. */
export const ListState = z.strictObject({
  where: z.record(ColumnId, Code).refine((where) => Object.keys(where).length <= 20),
  from: Day.nullable(),
  until: Day.nullable(),
  sort: z.strictObject({ column: ColumnId, down: z.boolean() }).nullable(),
});
export type ListState = z.infer<typeof ListState>;

const narrowed = {
  list: ListName,
  state: ListState,
  text: z.string().trim().min(leastTyped).max(mostTyped).nullable(),
};
export const ListAsked = z.strictObject({ ...narrowed, after: z.string().max(600).nullable() });
export const formats = ['csv', 'xlsx', 'pdf'] as const;
export const ListExportAsked = z.strictObject({ ...narrowed, format: z.enum(formats) });

const Column = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: z.enum(columnKinds),
  /** What it can be narrowed to: codes, and what each is called. */
  choices: z.array(z.strictObject({ code: z.string(), called: z.string() })),
});
export type ListedColumn = z.infer<typeof Column>;

const Line = z.strictObject({
  id: Uuid,
  /** The matter that it opens, where that is not the line itself. */
  opens: z.strictObject({ kind: z.string(), id: Uuid }).nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export const ListShown = z.strictObject({
  called: z.string(),
  columns: z.array(Column),
  /** How the list is sorted without a wish, and what that is called; the column is null where it is none of these. */
  usual: z.strictObject({ column: z.string().nullable(), down: z.boolean(), called: z.string() }),
  items: z.array(Line),
  /** How many lines are left of those that were looked through. */
  total: z.int(),
  /** There are older ones, which were not looked through. */
  more: z.boolean(),
  /** Where the next page begins. */
  next: z.string().nullable(),
});
export type ListShown = z.infer<typeof ListShown>;

/** A file, its bytes in base64; null where this machine makes no PDF. */
export const ListFile = z.strictObject({
  name: z.string(),
  type: z.string(),
  bytes: z.string().nullable(),
  lines: z.int(),
});
export type ListFile = z.infer<typeof ListFile>;
