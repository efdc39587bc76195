import type { Language } from '../../kernel/language.ts';

/** What a country is called in a language, by its code. */
export const countryName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language === 'sv' ? 'sv-SE' : 'en-GB'], { type: 'region' }).of(code) ?? code;
