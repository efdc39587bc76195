import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import type { WorkKind } from '../../tasks/ui/public.tsx';
import { readSignal } from './inbox-messages.ts';

/** Fetched at once, beside the first page, so that the button does not push the list down when it comes. */
const acknowledge = import('./acknowledge.tsx');
acknowledge.catch(() => {
  // Said where the button is drawn, and only if it is.
});
const Acknowledge = lazy(() => acknowledge);

function TakeHere(props: { about: string; beside: ReactNode }): ReactElement {
  return (
    <Suspense fallback={<div className="actions">{props.beside}</div>}>
      <Acknowledge {...props} effect={null} />
    </Suspense>
  );
}

/** How My work opens a signal, and how it is taken right there. */
export const signalWork: WorkKind = {
  path: (id) => `/app/signals/${id}`,
  openText: readSignal,
  acts: { 'signal.acknowledge': TakeHere },
};
