import type { Language } from '../../../kernel/language.ts';

/** The days of the week, short, Monday first. 5 January 2026 is a Monday. */
export const weekdayNames = (language: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(2026, 0, 5 + day))));
};
