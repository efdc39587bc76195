import type { ReactElement } from 'react';
import type { FieldTexts } from '../../../web/components/field.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { languageName } from '../../../web/language-name.ts';
import { offeredLanguages } from './offered-languages.ts';

/** One language, by its name in the reader's own, in the order of the alphabet. */
export function LanguageField(props: FieldTexts & { value: string; onChange: (value: string) => void }): ReactElement {
  const language = useLanguage();
  const choices = offeredLanguages
    .map((code) => ({ value: code, label: languageName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return <SelectField {...props} choices={choices} />;
}
