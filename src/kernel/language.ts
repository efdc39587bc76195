/** The languages the staff pages are complete in. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => value === 'sv' || value === 'en';

/** Languages that are written from right to left, among those that a worker may read in. */
const fromTheRight: ReadonlySet<string> = new Set(['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'sd', 'ur']);

/** Which way a text in a language runs: for the `dir` of a page, which turns it as a whole. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  fromTheRight.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';

/** The first language of an Accept-Language header that CAPE has, else Swedish. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'sv';
}
