import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { KeptDraft } from '../drafts/use-kept-draft.ts';
import './confirm.css';

type ConfirmProps = {
  label: ReactNode;
  /** What is kept of a form within: where it is offered, the first press is not waited for. */
  kept?: KeptDraft;
  children: ReactNode;
};

/** For an act that reaches further than this page: the first press says what follows from it, a second one, within, does it. */
export function Confirm({ label, kept, children }: ConfirmProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const isOffered = kept?.state.is === 'offered';
  useEffect(() => {
    if (isOffered) setOpen(true);
  }, [isOffered]);
  return (
    <details
      className="confirm not-on-paper"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="button compact">{label}</summary>
      {children}
    </details>
  );
}
