import { useLingui } from '@lingui/react';
import { isLanguage, type Language } from '../kernel/language.ts';
import { type Formats, formatsFor } from '../kernel/text/formats.ts';
import { zoneHere } from './wall-clock.ts';

export function useLanguage(): Language {
  const { i18n } = useLingui();
  return isLanguage(i18n.locale) ? i18n.locale : 'sv';
}

/** How numbers, days and times are written, on the clock of the agency whatever the laptop is set to. */
export const useFormats = (): Formats => formatsFor(useLanguage(), zoneHere());
