import { z } from 'zod';
import { Track } from '../../../kernel/capacity.ts';
import { importFields, mostAtOnce, wordFields } from './fields.ts';

/** In which order day, month and year stand in 03.04.2021. A day as ISO writes it is read whatever is chosen. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** What several rows with one reference are: a mistake, or one case with several people. */
export const repeatings = ['mistake', 'one-case'] as const;

/** What the words of a list are called here: by field, the word as it stands in the file in small letters, and the code. */
const Words = z.record(z.string().min(1).max(100), z.string().max(40));
export const WordValues = z
  .partialRecord(z.enum(wordFields), Words)
  .refine((values) => Object.values(values).reduce((sum, words) => sum + Object.keys(words ?? {}).length, 0) <= 1000, {
    params: { rule: 'so-many-words' },
  });
export type WordValues = z.infer<typeof WordValues>;

export const ImportSettings = z.strictObject({
  track: Track,
  dates: z.enum(dateOrders),
  repeated: z.enum(repeatings),
  values: WordValues,
});
export type ImportSettings = z.infer<typeof ImportSettings>;

/** Which column holds what: by field, the number of the column from 0. */
export const Columns = z.partialRecord(z.enum(importFields), z.int().min(0).max(999));
export type Columns = z.infer<typeof Columns>;

/** One row as it stands in the file, by the columns that were chosen; `row` is its number there. */
export const ImportRow = z.strictObject({
  row: z.int().min(1).max(2_000_000),
  /** One character more than the longest that is stored, so that what is too long is said. */
  cells: z.partialRecord(z.enum(importFields), z.string().max(2001)),
});
export type ImportRow = z.infer<typeof ImportRow>;
export const ImportRows = z.array(ImportRow).min(1).max(mostAtOnce);

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** The names of the columns of a file, as one number that says nothing of them. */
export const Headings = Digest;
/** SHA-256 of the file itself, by which it can be shown which one it was. */
export const FileDigest = Digest;
