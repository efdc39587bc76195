import type { Language } from '../../../kernel/language.ts';
import type { SafeContact } from '../schema.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** 12:00 as it is said of hours: 12; 12:30 stays as it is. */
export const hourOf = (clock: string, language: Language): string =>
  clock.endsWith(':00') ? String(Number(clock.slice(0, 2))) : language === 'sv' ? clock.replace(':', '.') : clock;

/** 5 January 2026 is a Monday. */
const weekdayName = (weekday: number, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, 4 + weekday)),
  );

/** The safe time in words: Tuesday 12–13. */
export function safeTimeIn(contact: SafeContact, language: Language): string {
  const days = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    contact.weekdays.map((weekday) => weekdayName(weekday, language)),
  );
  return `${days} ${hourOf(contact.from, language)}–${hourOf(contact.to, language)}`;
}
