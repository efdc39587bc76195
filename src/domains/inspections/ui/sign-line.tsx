import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import type { ObservedSign } from '../visit-schema.ts';
import * as texts from './visit-messages.ts';

const ways = { seen: texts.seen, said: texts.said, document: texts.document } as const;

/** A sign and how it is known. */
export function SignLine({ of, name }: { of: ObservedSign; name: string }): ReactElement {
  const say = useText();
  const known =
    of.known === 'asked-and-not-so' ? say(texts.askedNot) : of.known.map((way) => say(ways[way])).join(', ');
  return (
    <li>
      {name} <span className="quiet">({known})</span>
    </li>
  );
}
