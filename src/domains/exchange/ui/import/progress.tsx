import type { ReactElement } from 'react';

/** How far it is, for those who see it and those who hear it. */
export function Progress({ text, done, all }: { text: string; done: number; all: number }): ReactElement {
  return (
    <p className="import-progress">
      <progress value={done} max={Math.max(1, all)} aria-label={text} />
      <span>{text}</span>
    </p>
  );
}
