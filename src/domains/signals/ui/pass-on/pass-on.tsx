import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PassOnPage } from '../../../disclosures/ui/public.tsx';
import type { SignalShown } from '../../schema.ts';
import { pathOf, useSignalCommand } from '../api.ts';
import { BackToSignal } from '../page/back-to-signal.tsx';
import { useFactLines } from '../page/fact-lines.tsx';
import { FactValue } from '../page/fact-value.tsx';
import { didPassOn } from '../page/page-messages.ts';
import { OpenSignal } from '../page/signal-route.tsx';
import { addressesQuery, previewQuery } from './api.ts';
import { lead, passing, theySee, theySeeNobody, undecided } from './pass-on-messages.ts';

const sentences = { lead, undecided, theySee, theySeeNobody, passing, passedOn: didPassOn };

/** Pass chosen facts of a signal on to another agency. */
export default function PassOn(): ReactElement {
  return <OpenSignal>{(signal) => <PassOnSignal signal={signal} />}</OpenSignal>;
}

function PassOnSignal({ signal }: { signal: SignalShown }): ReactElement {
  const may = signal.may.includes('signal.pass-on');
  const addresses = useQuery({ ...addressesQuery(signal.id), enabled: may });
  const lines = useFactLines(signal);
  const command = useSignalCommand();
  return (
    <PassOnPage
      may={may}
      reference={signal.reference}
      above={<BackToSignal signal={signal} />}
      sentences={sentences}
      lines={lines}
      addresses={addresses}
      letter={{
        preview: (facts) => previewQuery(signal.id, facts),
        factValue: (fact, snapshot) => <FactValue fact={fact} of={snapshot} />,
      }}
      command={command}
      path={pathOf('pass-on', signal.id)}
      backTo={`/app/signals/${signal.id}`}
    />
  );
}
