import type { ReactElement } from 'react';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useText } from '../../../../web/text.tsx';
import type { InBothLanguages } from '../../authoring/draft.ts';
import { readabilityOf } from '../../authoring/readability.ts';
import type { RealCaseDetail } from '../../authoring/real-case.ts';
import type { Editing } from './editing.ts';
import { languages } from './editing.ts';
import * as texts from './editor-messages.ts';
import { realCaseTexts } from './real-case-messages.ts';

/** One text in both languages, side by side: what is wrong with it, how it reads, and what in it looks like a real case. */
export function BothField(props: {
  edit: Editing;
  path: string;
  value: InBothLanguages;
  label: string;
  hint?: string;
  area?: boolean;
  tall?: boolean;
  optional?: boolean;
  max: number;
  /** Words, sentences and LIX are shown. */
  measured?: boolean;
}): ReactElement {
  const { edit, path, value, label, hint, area, tall, optional, max, measured } = props;
  const say = useText();
  return (
    <div className="authoring-both">
      {languages.map((language) => {
        const id = `${path}.${language}`;
        const shared = {
          id,
          label: say(texts.inLanguage, { label, language: say(texts.languageNames[language]) }),
          value: value[language],
          onChange: (text: string) => edit.put(id, text),
          error: edit.faultAt(id),
          maxLength: max,
          ...(hint ? { hint } : {}),
          ...(optional ? { optional: true } : {}),
          after: (
            <>
              {measured && value[language].trim() !== '' && <Reads of={value[language]} language={language} />}
              <LooksReal of={edit.realAt(id)} />
            </>
          ),
        };
        return (
          <div key={language} lang={language}>
            {area ? <TextArea {...shared} {...(tall ? { tall: true } : {})} /> : <TextField {...shared} />}
          </div>
        );
      })}
    </div>
  );
}

/** How a text reads, while it is typed. */
function Reads({ of, language }: { of: string; language: 'sv' | 'en' }): ReactElement {
  const say = useText();
  const { words, longest, lix } = readabilityOf(of);
  return (
    <p className="small quiet" lang="">
      {language === 'sv' ? say(texts.readsSwedish, { words, longest, lix }) : say(texts.reads, { words, longest })}
    </p>
  );
}

export function LooksReal({ of }: { of: readonly RealCaseDetail[] }): ReactElement | null {
  const say = useText();
  if (of.length === 0) return null;
  return (
    <ul className="authoring-real small">
      {of.map(({ kind, found, at }) => (
        <li key={at}>
          <mark>{found}</mark> {say(realCaseTexts[kind])}
        </li>
      ))}
    </ul>
  );
}
