import type { ReactElement } from 'react';
import { useMoment } from '../../../web/moment.ts';
import { type Say, useText } from '../../../web/text.tsx';
import type { EntryLine } from './entry-content.ts';
import * as texts from './phones/kept-messages.ts';

/** The word for a code; null where it is not known. */
export const nameIn = <Names extends Readonly<Record<string, Parameters<Say>[0]>>>(
  names: Names,
  code: string,
  say: Say,
): string | null => {
  const found = Object.hasOwn(names, code) ? names[code] : undefined;
  return found ? say(found) : null;
};

type EntryText = { readonly name: string; readonly value: string };

/** What was recorded, in words: each with the name of what it is. */
export function useEntryWords(): (line: EntryLine) => EntryText {
  const say = useText();
  const moment = useMoment();
  return ({ field, text, known }) => {
    const isTime = field === 'takenAt' && !Number.isNaN(Date.parse(text));
    const value = isTime
      ? moment({ from: text, to: null, precision: 'minute' })
      : (nameIn(texts.valueNames, text, say) ?? text);
    const ways = known?.map((way) => nameIn(texts.valueNames, way, say) ?? way).join(', ');
    return { name: nameIn(texts.fieldNames, field, say) ?? field, value: ways ? `${value} (${ways})` : value };
  };
}

export function EntryLines({ of }: { of: readonly EntryLine[] }): ReactElement {
  const inWords = useEntryWords();
  return (
    <dl className="pairs stacked">
      {of.map(inWords).map(({ name, value }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may have been recorded twice, and the list never changes
        <div key={at}>
          <dt>{name}</dt>
          <dd className="kept-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
