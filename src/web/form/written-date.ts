import { isDay, type WallTime } from '../../kernel/time/wall-time.ts';

export type Day = Pick<WallTime, 'year' | 'month' | 'day'>;

const monthStems = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const englishStems: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

/** The number of a month from its name in Swedish or English, shortened or not; 0 when it is none. */
function monthNamed(name: string): number {
  const stem = name.slice(0, 3);
  return monthStems.indexOf(englishStems[stem] ?? stem) + 1;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function dayBack(today: Day, days: number): Day {
  const at = new Date(Date.UTC(today.year, today.month - 1, today.day - days));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

const isAfter = (a: Day, b: Day): boolean =>
  a.year !== b.year ? a.year > b.year : a.month !== b.month ? a.month > b.month : a.day > b.day;

/** A day without a year is the latest such day that is not in the future: what was noticed has happened. */
function withYear(month: number, day: number, year: string | undefined, today: Day): Day {
  if (year) return { year: fullYear(year), month, day };
  const thisYear = { year: today.year, month, day };
  return isAfter(thisYear, today) ? { ...thisYear, year: today.year - 1 } : thisYear;
}

const forms: readonly {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray, today: Day) => Day;
}[] = [
  {
    form: /^(\d{4})-?(\d{2})-?(\d{2})$/,
    read: ([, year = '', month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    // Day before month, as in Swedish and British writing.
    form: /^(\d{1,2})[/.](\d{1,2})(?:[/. ](\d{4}|\d{2}))?$/,
    read: ([, day, month, year], today) => withYear(Number(month), Number(day), year, today),
  },
  {
    form: /^(?:\p{L}+ )?(\d{1,2})\.? (\p{L}{3,})\.?(?: (\d{4}))?$/u,
    read: ([, day, month = '', year], today) => withYear(monthNamed(month), Number(day), year, today),
  },
];

/** A day as people write it, in Swedish or English, or null when it cannot be read or does not exist. */
export function readDay(typed: string, today: Day): Day | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (['i dag', 'idag', 'today'].includes(text)) return dayBack(today, 0);
  if (['i går', 'igår', 'yesterday'].includes(text)) return dayBack(today, 1);
  for (const { form, read } of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const day = read(match, today);
    return isDay(day.year, day.month, day.day) && day.year >= 1900 ? day : null;
  }
  return null;
}

/** A time of day as people write it: 9.40, 09:40, 0940, kl 9. Null when it cannot be read. */
export function readTime(typed: string): Pick<WallTime, 'hour' | 'minute'> | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(kl\.?|at) ?/, '');
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? /^(\d{1,2})$/.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}
