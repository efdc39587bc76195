import type { ReactElement, ReactNode } from 'react';
import './confirm.css';

/** For an act that reaches further than this page: the first press says what follows from it, a second one, within, does it. */
export function Confirm({ label, children }: { label: ReactNode; children: ReactNode }): ReactElement {
  return (
    <details className="confirm not-on-paper">
      <summary className="button compact">{label}</summary>
      {children}
    </details>
  );
}
