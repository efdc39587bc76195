import { type ComponentProps, lazy, type ReactElement, Suspense } from 'react';
import type DialogNow from './dialog.tsx';

const load = () => import('./dialog.tsx');
const DialogLater = lazy(load);

/** Fetches the dialog before it is needed: the one about the session may open when the network is gone. Not before the page is there. */
export function prepareDialogs(): void {
  load().catch(() => {
    // Without network now, it is fetched when a dialog opens.
  });
}

/** A dialog that is not part of the first load. */
export function Dialog(props: ComponentProps<typeof DialogNow>): ReactElement {
  return (
    <Suspense fallback={null}>
      <DialogLater {...props} />
    </Suspense>
  );
}
