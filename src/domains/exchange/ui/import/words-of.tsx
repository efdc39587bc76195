import { type ReactElement, useMemo } from 'react';
import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { languageName } from '../../../../web/language-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { WordField } from '../../import/fields.ts';
import { codesOf, spokenLanguages } from '../../import/known-words.ts';
import type { ImportSettings } from '../../import/settings.ts';
import { codeNames } from './code-names.ts';
import { type HowRead, withWord, wordsToExplain } from './how-read.ts';
import * as texts from './import-texts.ts';
import { importFieldNames } from './words.ts';

/** So many words are asked for at once: a column of names that was taken for words would ask for thousands. */
const mostShown = 24;

/** The words of the list that are not known here, each with what it means. */
export function WordsOf(props: {
  sheet: Sheet;
  how: HowRead;
  change: (settings: ImportSettings) => void;
}): ReactElement | null {
  const { sheet, how, change } = props;
  const say = useText();
  const language = useLanguage();
  const words = useMemo(() => wordsToExplain(sheet, how), [sheet, how]);
  if (words.length === 0) return null;
  const nameOf = (field: WordField, code: string): string =>
    field === 'language' ? languageName(code, language) : say(codeNames[field][code] ?? texts.leaveEmpty);
  const choicesOf = (field: WordField) =>
    (field === 'language' ? spokenLanguages : codesOf[field]).map((code) => ({
      value: code,
      label: nameOf(field, code),
    }));
  const shown = words.slice(0, mostShown);
  return (
    <section className="section" aria-label={say(texts.wordsTitle)}>
      <h2>{say(texts.wordsTitle)}</h2>
      <p className="quiet">{say(texts.wordsHint)}</p>
      <div className="import-grid">
        {shown.map(({ field, word, code }) => (
          <SelectField
            key={`${field} ${word}`}
            id={`import-word-${field}-${word}`}
            label={say(texts.wordLabel, { field: say(importFieldNames[field]), word })}
            value={code === '' ? '-' : (code ?? '')}
            onChange={(value) =>
              change(withWord(how.settings, field, word, value === '' ? null : value === '-' ? '' : value))
            }
            choices={[...choicesOf(field), { value: '-', label: say(texts.leaveEmpty) }]}
          />
        ))}
      </div>
      {words.length > mostShown && <p className="quiet">{say(texts.moreWords, { count: words.length - mostShown })}</p>}
    </section>
  );
}
