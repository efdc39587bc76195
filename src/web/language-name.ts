import type { Language } from '../kernel/language.ts';

/** What a language is called in the reader's: uzbekiska for `uz`. A code that is not known is shown as it is. */
export function languageName(code: string, inLanguage: Language): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // no language has this code
  }
}
