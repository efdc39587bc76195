import { type ComponentProps, lazy, type ReactElement, Suspense } from 'react';
import { speakOf } from '../../../web/language.ts';
import { useWorkplaceCommand } from './api.ts';
import type SeenBeforeNow from './seen-before.tsx';
import { linking } from './seen-messages.ts';

const load = () => Promise.all([import('./seen-before.tsx'), speakOf('workplaces')]).then(([body]) => body);
const Later = lazy(load);

/** Whether the unit has met the firm that a form names. A form is whole without it, so nothing stands there until it has come. */
export function SeenBefore(props: ComponentProps<typeof SeenBeforeNow>): ReactElement {
  return (
    <Suspense fallback={null}>
      <Later {...props} />
    </Suspense>
  );
}

/** Links what a form has just made to the record that was chosen in it; where that is refused, the page of the matter offers it again. */
export function useLinkAfter(): (record: string | null, matter: { kind: string; id: string }) => Promise<void> {
  const command = useWorkplaceCommand();
  return async (record, matter) => {
    if (record === null) return;
    await command.send({
      path: `/api/workplaces/${record}/link`,
      label: linking,
      done: null,
      body: (act) => ({ act, matter }),
    });
  };
}
