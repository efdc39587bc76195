import { now } from '../../../web/clock.ts';
import { readDay } from '../../../web/form/written-date.ts';
import { momentOf, wallTimeOf } from '../../../web/wall-clock.ts';

/** The last minute of a typed day, as it is sent; null for none. `wrong`: something was typed and is no day. */
export function lastOfDay(typed: string): { readonly at: string | null; readonly isWrong: boolean } {
  if (typed.trim() === '') return { at: null, isWrong: false };
  const day = readDay(typed, wallTimeOf(now()));
  if (!day) return { at: null, isWrong: true };
  return { at: momentOf({ ...day, hour: 23, minute: 59 }).toISOString(), isWrong: false };
}
