import { useLingui } from '@lingui/react';
import { isLanguage, type Language } from '../kernel/language.ts';
import { type Formats, formatsFor } from '../kernel/text/formats.ts';

export function useLanguage(): Language {
  const { i18n } = useLingui();
  return isLanguage(i18n.locale) ? i18n.locale : 'sv';
}

export const useFormats = (): Formats => formatsFor(useLanguage());
