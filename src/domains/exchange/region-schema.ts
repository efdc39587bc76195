import { z } from 'zod';

/** A count as it may be shown across borders: a number, not known, or not shown. */
const Cell = z.strictObject({ count: z.int().nullable(), why: z.enum(['suppressed', 'not-known']).nullable() });
export type Cell = z.infer<typeof Cell>;

/** A published figure in the reader's words. */
const Figure = z.strictObject({
  year: z.string(),
  what: z.string(),
  value: z.string(),
  source: z.string(),
  note: z.string().nullable(),
});

export const RegionShown = z.strictObject({
  obstacle: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  invented: z.boolean(),
  countries: z.array(
    z.strictObject({
      country: z.string(),
      from: z.string(),
      stages: z.array(z.strictObject({ stage: z.string(), reached: Cell, obstacle: Cell })),
      published: z.array(Figure),
    }),
  ),
});
export type RegionShown = z.infer<typeof RegionShown>;
