import { zoneIn } from '../../../../kernel/country.ts';
import { isLanguage } from '../../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import type { WorkLanguage } from '../../tips/drafts.server.ts';
import { emergencyIn, emergencyInAll, type Register } from './help.ts';

/** The texts of one language of the pages for workers, and its days. */
export type WorkTexts = {
  readonly language: string;
  /** The country that the page is about; null where none is known yet, since the database was away from the start. */
  readonly country: string | null;
  /** On which day it is there. */
  readonly dayOf: (at: Date) => string;
  /** The first part of every address of this language and country. */
  readonly base: string;
  /** The same in another language. */
  readonly baseIn: (language: string) => string;
  readonly isDraft: boolean;
  readonly t: (message: Message, values?: MessageValues) => string;
  /** A day such as `onsdag 21 januari`, of `2026-01-21`. */
  readonly day: (day: string) => string;
  readonly weekday: (at: Date) => string;
  /** The number to call in the country when someone is in danger. */
  readonly emergency: string;
  /** What a language is called in this one. */
  readonly languageName: (language: string) => string;
  readonly countryName: (country: string) => string;
  /** The name of an authority, which is Swedish where it has no English one. */
  readonly agency: (names: { readonly sv: string; readonly en: string }) => string;
};

const filled = (text: string, values: MessageValues = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);

/** What an address names: `sv`, or with a country `sv-FI`. */
export type WorkAddress = { readonly language: string; readonly country: string | null };

export function readAddress(said: string | undefined): WorkAddress | null {
  const [, language, country] = /^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(said ?? '') ?? [];
  return language === undefined ? null : { language, country: country ?? null };
}

/** The languages of the pages of a country besides Swedish and English; of null, where none is known yet, those of the files. The same list as long as nothing changed. */
export type LanguagesHere = (country: string | null) => readonly WorkLanguage[];

/** They follow what is signed and withdrawn. In an outage they are as they were last. */
export type LanguagesNow = { readonly now: () => Promise<LanguagesHere>; readonly lastKnown: () => LanguagesHere };

/** Texts by language, with their own names in the order in which they are offered. */
export function workTexts(
  more: readonly WorkLanguage[],
  register: Register,
): {
  readonly offered: readonly { readonly language: string; readonly name: string }[];
  /** Of an address and the country that it leads to; null where no country is known yet. */
  readonly in: (address: WorkAddress, country: string | null) => WorkTexts | null;
} {
  const offered = [
    { language: 'sv', name: 'Svenska' },
    { language: 'en', name: 'English' },
    ...more.map(({ language, name }) => ({ language, name })),
  ];
  const made = new Map<string, WorkTexts>();
  return {
    offered,
    in: (address, country) => {
      if (!offered.some(({ language }) => language === address.language)) return null;
      const key = `${address.language} ${address.country} ${country}`;
      const texts =
        made.get(key) ??
        textsOf(address, more, country, country === null ? emergencyInAll(register) : emergencyIn(register, country));
      made.set(key, texts);
      return texts;
    },
  };
}

function textsOf(
  { language, country: named }: WorkAddress,
  more: readonly WorkLanguage[],
  country: string | null,
  emergency: string,
): WorkTexts {
  const zone = country === null ? 'UTC' : zoneIn(country);
  const locale = language === 'en' ? 'en-GB' : language;
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: zone });
  const baseIn = (one: string): string => (named ? `/work/${one}-${named}` : `/work/${one}`);
  const places = new Intl.DisplayNames([locale], { type: 'region' });
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const file = more.find((one) => one.language === language);
  return {
    language,
    country,
    dayOf: (at) => dayIn(at, zone),
    base: baseIn(language),
    baseIn,
    isDraft: file?.isDraft ?? false,
    t: (message, values) => {
      if (isLanguage(language)) return textsIn(language).t(message, values);
      return filled(file?.texts[message.id] ?? message.message, values);
    },
    day: (date) => day.format(new Date(`${date}T12:00:00.000Z`)),
    weekday: (at) => capital(weekday.format(at)),
    emergency,
    languageName: (one) => names.of(one) ?? one,
    countryName: (one) => places.of(one) ?? one,
    agency: (both) => (language === 'en' ? both.en : both.sv),
  };
}
