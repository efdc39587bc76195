import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { Part } from './code-book-entries.ts';
import { look } from './code-book-messages.ts';

/** Leads from a field of the form to its codes, in a page of its own: what is in the form stays. */
export function BookLink({ part }: { part: Part }): ReactElement {
  const say = useText();
  return (
    <p className="small not-on-paper">
      <a href={`/app/study/code-book#${part}`} target="_blank" rel="noreferrer">
        {say(look)}
      </a>
    </p>
  );
}
