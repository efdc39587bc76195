import { type ReactElement, useMemo, useState } from 'react';
import { SelectField } from '../../../../web/components/select-field.tsx';
import type { Bytes } from '../../../../web/offline/bytes.ts';
import { useText } from '../../../../web/text.tsx';
import { mostLetters } from '../../preview/office/office-part.ts';
import { type Encoding, encodingOf, encodings, withMarksShown } from '../../preview/text-encoding.ts';
import * as texts from './messages.ts';
import { NotShownAfterAll } from './not-read.tsx';

/** What encodings are called; the names are the same in every language. */
const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252 (åäö, éß)',
  'windows-1257': 'Windows-1257 (āčėķšūž)',
  'windows-1250': 'Windows-1250 (ąćęłńśź)',
  'windows-1251': 'Windows-1251 (абвгд)',
  'iso-8859-13': 'ISO 8859-13 (āčėķšūž)',
  ibm866: 'IBM 866 (абвгд)',
};

/** A text as it is written, also one that would be a page or a drawing elsewhere. */
export function TextShown({ name, bytes }: { name: string; bytes: Bytes }): ReactElement {
  const say = useText();
  const told = useMemo(() => encodingOf(bytes), [bytes]);
  const [chosen, choose] = useState<Encoding | null>(null);
  const encoding = chosen ?? told?.encoding ?? 'utf-8';
  const text = useMemo(
    () => new TextDecoder(encoding).decode(bytes.subarray(0, 4 * mostLetters)).slice(0, mostLetters),
    [bytes, encoding],
  );
  if (!told) return <NotShownAfterAll why={texts.notShown.type} />;
  const isCut = bytes.length > 4 * mostLetters || text.length === mostLetters;
  return (
    <>
      {told.isGuess ? (
        <SelectField
          id="preview-encoding"
          label={say(texts.encodingLabel)}
          hint={say(texts.encodingHint)}
          value={encoding}
          onChange={(value) => choose(encodings.find((one) => one === value) ?? told.encoding)}
          choices={encodings.filter((one) => !one.startsWith('utf')).map((value) => ({ value, label: names[value] }))}
        />
      ) : (
        <p className="small quiet">{names[encoding]}</p>
      )}
      <TextBox name={name} text={text} />
      {isCut && <p className="caption">{say(texts.cut)}</p>}
    </>
  );
}

/** Words in a box that scrolls and that the keyboard reaches. Marks that turn the direction of writing are shown by their numbers. */
export function TextBox({ name, text }: { name: string; text: string }): ReactElement {
  const say = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields; this groups nothing but a text
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div className="preview-text" role="group" aria-label={say(texts.textLabel, { name })} tabIndex={0}>
      <pre dir="auto">{withMarksShown(text)}</pre>
    </div>
  );
}
