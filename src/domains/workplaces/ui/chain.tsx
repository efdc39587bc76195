import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ChainLine, WorkplaceShown } from '../schema.ts';
import { Entries } from './entries.tsx';
import * as texts from './page-messages.ts';
import { Part } from './part.tsx';
import { knownWords, relationWords } from './words.ts';

/** The chain of contractors: for whom this firm works, and who works for it, each list as deep as the records of the unit know it. */
export function ChainOf({ of }: { of: WorkplaceShown }): ReactElement {
  const say = useText();
  const isEmpty = of.above.length === 0 && of.below.length === 0;
  return (
    <Part title={say(texts.chainTitle)}>
      {isEmpty && <p className="quiet">{say(texts.none)}</p>}
      {of.above.length > 0 && (
        <>
          <h3>{say(texts.above)}</h3>
          <Links of={of.above} />
        </>
      )}
      {of.below.length > 0 && (
        <>
          <h3>{say(texts.below)}</h3>
          <Links of={of.below} />
        </>
      )}
      {of.contracts.length > 0 && (
        <details>
          <summary>{say(texts.recorded)}</summary>
          <Entries
            of={of}
            lines={of.contracts.map((one) => ({
              ...one,
              text: [say(relationWords[one.relation]), one.name, one.organisationNumber].filter(Boolean).join(', '),
            }))}
          />
        </details>
      )}
    </Part>
  );
}

type Nested = { readonly line: ChainLine; readonly beneath: readonly ChainLine[] };

/** Each of the highest with all that is beneath it. */
function nested(lines: readonly ChainLine[]): readonly Nested[] {
  const starts = lines.flatMap(({ depth }, at) => (depth === lines[0]?.depth ? [at] : []));
  return starts.flatMap((start, place) => {
    const line = lines[start];
    return line ? [{ line, beneath: lines.slice(start + 1, starts[place + 1]) }] : [];
  });
}

function Links({ of }: { of: readonly ChainLine[] }): ReactElement {
  const say = useText();
  return (
    <ul className="chain">
      {nested(of).map(({ line: one, beneath }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same firm can be named twice, by two who know it
        <li key={place}>
          {one.id === null ? (
            one.name
          ) : (
            <Link to="/app/workplaces/$id" params={{ id: one.id }}>
              {one.name}
            </Link>
          )}{' '}
          <span className="small quiet">
            {[
              say(knownWords[one.known]),
              one.from && say(texts.since, { from: one.from }),
              one.to && say(texts.until, { to: one.to }),
              one.again && say(texts.again),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
          {beneath.length > 0 && <Links of={beneath} />}
        </li>
      ))}
    </ul>
  );
}
