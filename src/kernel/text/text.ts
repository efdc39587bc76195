import { z } from 'zod';

/** Neither the database nor an export can keep a NUL, or half of a character that is written in two halves. */
const unkeepable = /[\0\p{Surrogate}]/u;

/** Free text of at most `max` characters, without spaces around it; never empty. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !unkeepable.test(value), { params: { rule: 'keepable-text' } });

/** A line break and every other control character. */
const control = /\p{Cc}/u;

/** One line of text, such as a name, as the database demands it: `text` without control characters. */
export const line = (max: number) =>
  text(max).refine((value) => !control.test(value), { params: { rule: 'keepable-text' } });
