import type { ReactElement } from 'react';
import type { FieldTexts } from '../../../web/components/field.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { useLanguage } from '../../../web/formats.ts';
import { languageName } from '../../../web/language-name.ts';

/** The languages that are offered: those of the Baltic Sea Region and of those who come to work there. */
const offered =
  'ar bg bn da de en es et fi fr hi is it ka kk ky lt lv mn mo ne no pa pl pt ro ru si sq sr sv tg th tr uk ur uz vi zh'.split(
    ' ',
  );

/** One language, by its name in the reader's own, in the order of the alphabet. */
export function LanguageField(props: FieldTexts & { value: string; onChange: (value: string) => void }): ReactElement {
  const language = useLanguage();
  const choices = offered
    .map((code) => ({ value: code, label: languageName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return <SelectField {...props} choices={choices} />;
}
