import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { Loading } from '../../../web/components/loading.tsx';
import { useText } from '../../../web/text.tsx';
import { signalQuery } from './api.ts';
import { readSignal } from './inbox-messages.ts';
import { SignalFacts } from './signal-facts.tsx';

/** The signal as it stands on the server now, fetched because what was sent met something newer. */
export function SignalAsItStands({ id }: { id: string }): ReactElement {
  const say = useText();
  const { data: signal, refetch } = useQuery(signalQuery(id));
  useEffect(() => {
    void refetch();
  }, [refetch]);
  if (!signal) return <Loading lines={3} />;
  return (
    <>
      <SignalFacts signal={signal} />
      <p>
        <Link to="/app/signals/$id" params={{ id }}>
          {say(readSignal)}
        </Link>
      </p>
    </>
  );
}
