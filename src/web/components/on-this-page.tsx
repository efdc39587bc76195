import type { ReactElement } from 'react';
import { onThisPage } from '../messages.ts';
import { useText } from '../text.tsx';
import './on-this-page.css';

/** The parts of a page of many screens, so that it can be seen at a glance and entered anywhere. */
export function OnThisPage({
  parts,
}: {
  parts: readonly { readonly id: string; readonly name: string }[];
}): ReactElement {
  const say = useText();
  return (
    <nav className="on-this-page not-on-paper" aria-label={say(onThisPage)}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
