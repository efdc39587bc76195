import { isLanguage } from '../../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { agencyZone } from '../../../../kernel/time/wall-time.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import type { WorkLanguage } from '../../tips/drafts.server.ts';

/** The texts of one language of the pages for workers, and its days. */
export type WorkTexts = {
  readonly language: string;
  readonly isDraft: boolean;
  readonly t: (message: Message, values?: MessageValues) => string;
  /** A day such as `onsdag 21 januari`, of `2026-01-21`. */
  readonly day: (day: string) => string;
  readonly weekday: (at: Date) => string;
  /** The number to call in the country when someone is in danger. */
  readonly emergency: string;
  /** What a language is called in this one. */
  readonly languageName: (language: string) => string;
  /** The name of an authority, which is Swedish where it has no English one. */
  readonly agency: (names: { readonly sv: string; readonly en: string }) => string;
};

const filled = (text: string, values: MessageValues = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);

/** Texts by language, with their own names in the order in which they are offered. */
export function workTexts(
  more: readonly WorkLanguage[],
  emergency: string,
): {
  readonly offered: readonly { readonly language: string; readonly name: string }[];
  readonly in: (language: string) => WorkTexts | null;
} {
  const offered = [
    { language: 'sv', name: 'Svenska' },
    { language: 'en', name: 'English' },
    ...more.map(({ language, name }) => ({ language, name })),
  ];
  const texts = new Map(offered.map(({ language }) => [language, textsOf(language, more, emergency)]));
  return { offered, in: (language) => texts.get(language) ?? null };
}

function textsOf(language: string, more: readonly WorkLanguage[], emergency: string): WorkTexts {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: agencyZone });
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const file = more.find((one) => one.language === language);
  return {
    language,
    isDraft: file?.isDraft ?? false,
    t: (message, values) => {
      if (isLanguage(language)) return textsIn(language).t(message, values);
      return filled(file?.texts[message.id] ?? message.message, values);
    },
    day: (date) => day.format(new Date(`${date}T12:00:00.000Z`)),
    weekday: (at) => capital(weekday.format(at)),
    emergency,
    languageName: (one) => names.of(one) ?? one,
    agency: (both) => (language === 'en' ? both.en : both.sv),
  };
}
