import type { Language } from '../kernel/language.ts';

/** Where the name of the standard is not the one that interpreters are booked by: in Swedish it has *afghanska* for `ps`. */
const bookedAs: Readonly<Record<Language, Readonly<Record<string, string>>>> = { sv: { ps: 'pashto' }, en: {} };

/** What a language is called in the reader's: uzbekiska for `uz`. A code that is not known is shown as it is. */
export function languageName(code: string, inLanguage: Language): string {
  const booked = bookedAs[inLanguage][code];
  if (booked) return booked;
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // no language has this code
  }
}
