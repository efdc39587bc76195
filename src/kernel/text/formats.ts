import type { Language } from '../language.ts';
import { wallTimeOf } from '../time/wall-time.ts';

/** Dates, times and numbers as one language writes them, in one time zone. */
export type Formats = {
  /** 1 457 533 in Swedish, 1,457,533 in English */
  readonly number: (value: number) => string;
  /** 1 457 533 kr in Swedish, SEK 1,457,533 in English; `cents` for what an hour comes to. The currency is a code of ISO 4217. */
  readonly money: (value: number, currency: string, cents?: 'cents') => string;
  /** A share from 0 to 1, in whole percent */
  readonly percent: (share: number) => string;
  /** 24 nov 2026 */
  readonly day: (at: Date) => string;
  /** tis 24 nov */
  readonly weekday: (at: Date) => string;
  /** tis 24 nov in the year of `now`, 24 nov 2025 in another */
  readonly shortDay: (at: Date, now: Date) => string;
  /** tis 24 nov 2026 */
  readonly date: (at: Date) => string;
  /** tisdag 24 november 2026 */
  readonly longDate: (at: Date) => string;
  /** november 2026 */
  readonly month: (at: Date) => string;
  readonly year: (at: Date) => string;
  /** 09.40 in Swedish, 09:40 in English */
  readonly time: (at: Date) => string;
  /** om 3 dagar, in 3 days; from two years on in whole years: om 9 år */
  readonly inDays: (days: number) => string;
  /** a, b eller c */
  readonly either: (words: readonly string[]) => string;
  /** The twelve months by name, January first. */
  readonly months: readonly string[];
};

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

type Width = 'short' | 'long';

/** From two years on, what is far away is told in whole years: no one reads 3,360 days. */
const [daysInYear, countedInDays] = [365.25, 730];

/** Made when it is first asked for: each object of Intl costs a slow processor a millisecond or more, and no page needs them all. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** Swedish puts a stop after a shortened month; the authorities' style leaves it out. */
function written(
  locale: string,
  timeZone: string,
  options: { weekday?: Width; day?: 'numeric'; month?: Width; year?: 'numeric' },
) {
  const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  return (at: Date): string => {
    const part = Object.fromEntries(
      format()
        .formatToParts(at)
        .map(({ type, value }) => [type, value.replace(/\.$/, '')]),
    );
    return [part.weekday, part.day, part.month, part.year].filter(Boolean).join(' ');
  };
}

function formatsIn(language: Language, zone: string): Formats {
  const locale = locales[language];
  const number = once(() => new Intl.NumberFormat(locale));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }));
  const clock = once(() => new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: zone }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const day = written(locale, zone, { day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = written(locale, zone, { weekday: 'short', day: 'numeric', month: 'short' });
  const either = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const months = once(() => {
    const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2026, month, 15))));
  });
  return {
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    money: (value, currency, cents) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: cents ? 2 : 0,
        maximumFractionDigits: cents ? 2 : 0,
      }).format(value),
    day,
    weekday,
    shortDay: (at, now) => (wallTimeOf(at, zone).year === wallTimeOf(now, zone).year ? weekday(at) : day(at)),
    date: written(locale, zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    longDate: written(locale, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: written(locale, zone, { month: 'long', year: 'numeric' }),
    year: written(locale, zone, { year: 'numeric' }),
    time: (at) => (language === 'sv' ? clock().format(at).replace(':', '.') : clock().format(at)),
    inDays: (days) =>
      Math.abs(days) < countedInDays
        ? relative().format(days, 'day')
        : relative().format(Math.round(days / daysInYear), 'year'),
    either: (words) => either().format(words),
    get months() {
      return months();
    },
  };
}

const known = new Map<string, Formats>();

/** The zone of what has no place: of numbers, and of days, which are written at noon and so are the same day in each of ten countries. */
const nowhere = 'UTC';

/** The formats of a language, in the time zone of an agency. Without a zone, for numbers and for days (`atNoon`) alone. */
export function formatsFor(language: Language, zone: string = nowhere): Formats {
  const key = `${language} ${zone}`;
  const formats = known.get(key) ?? formatsIn(language, zone);
  known.set(key, formats);
  return formats;
}
