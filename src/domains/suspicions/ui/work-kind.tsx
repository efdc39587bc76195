import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import type { WorkKind } from '../../../web/screens/work-kinds.ts';
import { openText, handOverTitle as title } from './menu-messages.ts';

/** Fetched at once, beside the first page, so that the button does not push the list down when it comes. */
const acknowledge = import('./acknowledge.tsx');
acknowledge.catch(() => {
  // Said where the button is drawn, and only if it is.
});
const Acknowledge = lazy(() => acknowledge);

/** Once it is acknowledged, the link leads to its page, which says so. */
function TakeHere(props: { about: string; beside: ReactNode; labelId: string }): ReactElement {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<div className="actions">{props.beside}</div>}>
      <Acknowledge
        {...props}
        onTaken={() => void navigate({ to: '/app/suspicions/$id', params: { id: props.about } })}
      />
    </Suspense>
  );
}

/** How My work opens a suspicion, and how the person signed in becomes responsible right there. */
export const suspicionWork: WorkKind = {
  path: (id) => `/app/suspicions/${id}`,
  begin: { path: '/app/suspicions/new', text: title, verb: 'suspicion.hand-over' },
  openText,
  acts: { 'suspicion.acknowledge': TakeHere },
};
