import type { ItemAnswers } from '../rasch/answers.ts';

/** Rows such as "10-1": right, wrong, not asked, right. For tests. */
export const readAnswers = (rows: readonly string[]): ItemAnswers =>
  rows.map((row) => [...row].map((sign) => (sign === '-' ? null : sign === '1' ? 1 : 0)));

/** LSAT section 6: how many people had each of the 32 patterns from 00000 to 11111. */
export const lsatAnswers = (frequencies: readonly number[]): ItemAnswers =>
  readAnswers(
    frequencies.flatMap((count, pattern) => Array.from({ length: count }, () => pattern.toString(2).padStart(5, '0'))),
  );
