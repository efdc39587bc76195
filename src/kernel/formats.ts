import type { Language } from './language.ts';

/** Numbers and dates as they are written in one language. Times are told in the house's own zone. */
export type Formats = {
  /** 1 457 533 in Swedish, 1,457,533 in English. */
  readonly number: (value: number) => string;
  /** A share from 0 to 1, in whole percent. */
  readonly percent: (share: number) => string;
  /** tors 26 nov 2026 · Thu 26 Nov 2026 */
  readonly date: (at: Date) => string;
  /** torsdag 26 november 2026 · Thursday 26 November 2026 */
  readonly longDate: (at: Date) => string;
  /** 16.20 · 16:20 */
  readonly time: (at: Date) => string;
  /** a, b eller c · a, b or c */
  readonly either: (words: readonly string[]) => string;
};

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

function dayIn(locale: string, style: 'short' | 'long', timeZone: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: style,
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone,
  });
  return (at) => {
    const part = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value.replace(/\.$/, '')]),
    );
    return `${part.weekday} ${part.day} ${part.month} ${part.year}`;
  };
}

function formatsIn(language: Language, timeZone: string): Formats {
  const locale = locales[language];
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const clock = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: dayIn(locale, 'short', timeZone),
    longDate: dayIn(locale, 'long', timeZone),
    either: (words) => either.format(words),
    time: (at) => (language === 'sv' ? clock.format(at).replace(':', '.') : clock.format(at)),
  };
}

const known = new Map<string, Formats>();

/** Intl objects cost about a tenth of a millisecond each to make, so they are made once. */
export function formatsFor(language: Language, timeZone = 'Europe/Stockholm'): Formats {
  const key = `${language} ${timeZone}`;
  const formats = known.get(key) ?? formatsIn(language, timeZone);
  known.set(key, formats);
  return formats;
}
