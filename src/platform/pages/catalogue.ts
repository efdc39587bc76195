import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { messages as en } from '../../../locales/en.po';
import { messages as sv } from '../../../locales/sv.po';
import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { type Formats, formatsFor } from '../../kernel/text/formats.ts';

/** The texts of one language: `t` fills a message with values, `formats` writes numbers and dates. */
export type Texts = {
  readonly language: Language;
  readonly t: (message: Message, values?: MessageValues) => string;
  readonly formats: Formats;
};

const catalogues: Readonly<Record<Language, Messages>> = { sv, en };

const speaker = (language: Language): I18n =>
  setupI18n({ locale: language, messages: { [language]: catalogues[language] } });

const speakers: Readonly<Record<Language, I18n>> = { sv: speaker('sv'), en: speaker('en') };

/**
 * The build stops on a missing text. So outside tests a missing one can only come from a catalogue changed by hand;
 * the reader then gets the English text rather than an error.
 */
function speakerOf(language: Language, message: Message): I18n {
  if (catalogues[language][message.id]) return speakers[language];
  if (process.env.NODE_ENV === 'test') throw new Error(`no ${language} text for ${message.id}`);
  return speakers.en;
}

const textsOf = (language: Language, zone?: string): Texts => ({
  language,
  formats: formatsFor(language, zone),
  t: (message, values) => speakerOf(language, message)._(message.id, { ...values }),
});

const texts = new Map<string, Texts>();

/** The texts of a language, with times on the clock of an agency's zone; without a zone for what shows no time of day. */
export function textsIn(language: Language, zone?: string): Texts {
  const key = `${language} ${zone ?? ''}`;
  const known = texts.get(key) ?? textsOf(language, zone);
  texts.set(key, known);
  return known;
}
