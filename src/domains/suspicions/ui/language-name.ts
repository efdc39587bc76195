import type { Language } from '../../../kernel/language.ts';

/** Languages that an interpreter is asked for most often in these trades; codes of ISO 639. */
export const spokenLanguages = [
  'uz',
  'uk',
  'ru',
  'ar',
  'pl',
  'lt',
  'lv',
  'et',
  'ro',
  'bg',
  'th',
  'vi',
  'tr',
  'ka',
  'es',
  'fa',
  'ti',
  'zh',
  'bn',
  'hi',
  'ne',
  'en',
] as const;

/** What a language is called in the reader's language; its code where it has no name there. */
export const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language === 'sv' ? 'sv-SE' : 'en-GB'], { type: 'language' }).of(code) ?? code;
