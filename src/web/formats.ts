import { useLingui } from '@lingui/react';
import { type Formats, formatsFor } from '../kernel/formats.ts';
import { isLanguage, type Language } from '../kernel/language.ts';

export function useLanguage(): Language {
  const { i18n } = useLingui();
  return isLanguage(i18n.locale) ? i18n.locale : 'sv';
}

export const useFormats = (): Formats => formatsFor(useLanguage());
