import { useLanguage } from '../../../web/formats.ts';
import { languageName } from '../../../web/language-name.ts';

/** What languages are called, one after the other. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const language = useLanguage();
  return (codes) => codes.map((code) => languageName(code, language)).join(', ');
}
