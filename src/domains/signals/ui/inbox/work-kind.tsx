import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import type { WorkKind } from '../../../../web/screens/work-kinds.ts';
import { registerTitle } from '../form/register-messages.ts';
import { readSignal } from './inbox-messages.ts';

/** Fetched at once, beside the first page, so that the button does not push the list down when it comes. */
const acknowledge = import('../page/acknowledge.tsx');
acknowledge.catch(() => {
  // Said where the button is drawn, and only if it is.
});
const Acknowledge = lazy(() => acknowledge);

/** The officer who has taken it goes to the signal, which says so, and is not left with a list in which it is no longer. */
function TakeHere(props: { about: string; beside: ReactNode; labelId: string }): ReactElement {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<div className="actions">{props.beside}</div>}>
      <Acknowledge {...props} effect={null} onTaken={() => void navigate({ to: `/app/signals/${props.about}` })} />
    </Suspense>
  );
}

/** How My work opens a signal, and how it is taken right there. */
export const signalWork: WorkKind = {
  path: (id) => `/app/signals/${id}`,
  begin: { path: '/app/signals/new', text: registerTitle, verb: 'signal.register' },
  openText: readSignal,
  acts: { 'signal.acknowledge': TakeHere },
};
