import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { ObservedSign } from '../../visit/schema.ts';
import * as texts from './messages.ts';

const ways = { seen: texts.seen, said: texts.said, document: texts.document } as const;

/** How a sign is known, in words. */
export function useKnownWords(): (known: ObservedSign['known']) => string {
  const say = useText();
  return (known) =>
    known === 'asked-and-not-so' ? say(texts.askedNot) : known.map((way) => say(ways[way])).join(', ');
}

/** A sign and how it is known. */
export function SignLine({ of, name }: { of: ObservedSign; name: string }): ReactElement {
  const knownWords = useKnownWords();
  return (
    <li>
      {name} <span className="quiet">({knownWords(of.known)})</span>
    </li>
  );
}
