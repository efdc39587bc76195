import { z } from 'zod';

/** A moment in UTC with milliseconds, as `Date.toISOString` writes it, from the year 1 on: the calendar of the database has no year 0. */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .refine((value) => Date.parse(value) >= Date.parse('0001-01-01T00:00:00.000Z'));
export type Instant = z.infer<typeof Instant>;

/** How exactly a time is known. "About March" is a month, not the first of March. */
export const precisions = ['minute', 'hour', 'day', 'month', 'year'] as const;
export const Precision = z.enum(precisions);
export type Precision = z.infer<typeof Precision>;
