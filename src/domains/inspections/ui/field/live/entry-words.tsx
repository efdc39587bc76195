import type { ReactElement } from 'react';
import { useFormats } from '../../../../../web/formats.ts';
import { useText } from '../../../../../web/text.tsx';
import { askedNot, document as paper, said, seen } from '../../visit/messages.ts';
import type { OpenInspection } from '../inspection.ts';
import { wordsOf } from './entry-list.tsx';

const ways = { seen, said, document: paper } as const;

/** One note in full: what was written, what was ticked, and when. */
export function ToldWords({ of, act }: { of: OpenInspection; act: string }): ReactElement | null {
  const say = useText();
  const formats = useFormats();
  const line = of.lines.find(({ body }) => body.input.act.id === act);
  const observation = of.visit?.observations.find((one) => one.act === act);
  if (!line || !observation) return null;
  return (
    <>
      <p className="small quiet">{formats.time(new Date(line.at))}</p>
      <p className="sorting-words">{wordsOf(line, of, say)}</p>
      <ul className="bullets">
        {observation.signs.map(({ code, known }) => (
          <li key={code}>
            {of.pack.signs.find((sign) => sign.code === code)?.name ?? code} (
            {known === 'asked-and-not-so' ? say(askedNot) : known.map((way) => say(ways[way])).join(', ')})
          </li>
        ))}
      </ul>
    </>
  );
}
