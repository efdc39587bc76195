import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { Loading } from '../../../web/components/loading.tsx';
import { useText } from '../../../web/text.tsx';
import type { PassableFact } from '../schema.ts';
import { signalQuery } from './api.ts';
import { ChosenFacts } from './chosen-facts.tsx';
import { readSignal } from './inbox-messages.ts';

/** The signal as it stands on the server now, fetched because what was sent met something newer. */
export function SignalAsItStands(props: { id: string; facts: readonly PassableFact[] }): ReactElement {
  const { id, facts } = props;
  const say = useText();
  const { data: signal, refetch } = useQuery(signalQuery(id));
  useEffect(() => {
    void refetch();
  }, [refetch]);
  if (!signal) return <Loading lines={3} />;
  return (
    <>
      <ChosenFacts facts={facts} of={{ ...signal.facts, narrative: signal.narrative ?? undefined }} />
      <p>
        <Link to="/app/signals/$id" params={{ id }}>
          {say(readSignal)}
        </Link>
      </p>
    </>
  );
}
