import { useLanguage } from './formats.ts';

/** The name of a country in the reader's language. A code that is not known is shown as it is. */
export function useCountryName(): (code: string) => string {
  const names = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  return (code) => names.of(code) ?? code;
}
