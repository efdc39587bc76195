import folderPlus from '@phosphor-icons/core/regular/folder-plus.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { CaseFrom } from '../../cases/ui/public.tsx';
import type { acknowledgeSuspicion } from '../acts/acknowledge.ts';
import type { SuspicionShown } from '../shown-schema.ts';
import { openCase } from './page-messages.ts';

const taking: typeof acknowledgeSuspicion.type = 'suspicion.acknowledge';

/** What an acknowledged suspicion leads to: a file of the agency's own, which rests on the act of acknowledging it. */
export function OpenCaseLink({ suspicion }: { suspicion: SuspicionShown }): ReactElement | null {
  const say = useText();
  const mayOpen = useMay('case.open');
  const taken = suspicion.timeline.find(({ type }) => type === taking);
  if (!mayOpen || !taken || suspicion.status !== 'acknowledged') return null;
  const { sector, workplace } = suspicion.facts;
  const caseFrom: CaseFrom = {
    act: taken.id,
    about: { sector, workplaceName: workplace?.name ?? '', municipality: workplace?.municipality ?? '' },
  };
  return (
    <p className="actions not-on-paper">
      <Link className="button primary" to="/app/cases/new" state={{ caseFrom }}>
        <Icon of={folderPlus} />
        {say(openCase)}
      </Link>
    </p>
  );
}
