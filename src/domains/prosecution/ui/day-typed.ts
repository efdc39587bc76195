import { type Day, readDay } from '../../../web/form/written-date.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const written = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** A typed day as `2026-12-01`, or null when it cannot be read. Without a year it is the last such day, or the next when `ahead`. */
export function dayTyped(typed: string, today: Day, ahead = false): string | null {
  const day = readDay(typed, today);
  if (!day) return null;
  const hasYear = /\d{4}|\d{2}[/.]\d{1,2}[/.]\d{2}$/.test(typed);
  const isPast = written(day) < written(today);
  if (!ahead || hasYear || !isPast || !/\d/.test(typed)) return written(day);
  return written({ ...day, year: day.year + 1 });
}
