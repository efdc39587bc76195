import { z } from 'zod';

/** A moment in UTC with milliseconds, as `Date.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 }).refine((value) => Number.isFinite(Date.parse(value)));
export type Instant = z.infer<typeof Instant>;

/** How exactly a time is known. "About March" is a month, not the first of March. */
export const precisions = ['minute', 'hour', 'day', 'month', 'year'] as const;
export const Precision = z.enum(precisions);
export type Precision = z.infer<typeof Precision>;
