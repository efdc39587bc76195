import type { ReactElement } from 'react';

const shape = / d="([^"]+)"/g;

/**
 * A Phosphor icon, from the text of its file. It says nothing aloud: a word is always beside it.
 * Drawn from its outline and not by setting markup, which the content policy forbids.
 */
export function Icon(props: { of: string; className?: string }): ReactElement {
  return (
    <svg className={`icon ${props.className ?? ''}`} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      {[...props.of.matchAll(shape)].map(([, outline]) => (
        <path key={outline} d={outline} />
      ))}
    </svg>
  );
}
