import type { Precision } from '../../../kernel/time/dates.ts';
import type { DateOrder } from './settings.ts';

/** A day of a list: its first day where a month or a year is all that stands there. */
export type DayRead = { readonly day: string; readonly precision: Extract<Precision, 'day' | 'month' | 'year'> };

const places: Readonly<Record<DateOrder, readonly [number, number, number]>> = {
  dmy: [2, 1, 0],
  mdy: [2, 0, 1],
  ymd: [0, 1, 2],
};

/**
 * A day as people write it in a list: 2021-04-03, 20210403, 3.4.2021, 3/4 2021, 2021-04, 2021; with a time behind it, which is left out. Null
 * where it is none, and where the year has two digits: 20 may be this century or the twentieth day.
 */
export function readDay(text: string, order: DateOrder): DayRead | null {
  const plain = text.trim().replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i, '');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const year = /^(\d{4})$/.exec(plain);
  if (year) return withPrecision(dayOf(year[1], '1', '1'), 'year');
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(plain);
  if (month) return withPrecision(dayOf(month[1], month[2], '1'), 'month');
  const three = /^(\d{1,4})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{1,4})$/.exec(plain);
  if (!three) return null;
  const parts = three.slice(1);
  const [y, m, d] = (parts[0]?.length === 4 ? places.ymd : places[order]).map((place) => parts[place]);
  return y?.length === 4 ? dayOf(y, m, d) : null;
}

const withPrecision = (read: DayRead | null, precision: DayRead['precision']): DayRead | null =>
  read && { ...read, precision };

function dayOf(year = '', month = '', day = ''): DayRead | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return { day: `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, precision: 'day' };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The order in which these cells seem to have their days: where one of them could be no day otherwise. Most lists of the region begin with the day. */
export function guessOrder(cells: readonly string[]): DateOrder {
  const readable = (order: DateOrder): number => cells.filter((cell) => readDay(cell, order) !== null).length;
  return (['dmy', 'mdy', 'ymd'] as const).reduce((best, order) => (readable(order) > readable(best) ? order : best));
}
