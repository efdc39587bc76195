import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PassableFact } from '../../schema.ts';
import { signalQuery } from '../api.ts';
import { readSignal } from '../inbox/inbox-messages.ts';
import { ChosenFacts } from '../pass-on/chosen-facts.tsx';

/** The signal as the server has it now, fetched because what was sent met something newer. */
export function SignalAsItStands(props: { id: string; facts: readonly PassableFact[] }): ReactElement {
  const { id, facts } = props;
  const say = useText();
  const found = useQuery(signalQuery(id));
  const { refetch } = found;
  useEffect(() => {
    void refetch();
  }, [refetch]);
  return (
    <Fetched of={found} lines={3}>
      {(signal) => (
        <>
          <ChosenFacts facts={facts} of={{ ...signal.facts, narrative: signal.narrative ?? undefined }} />
          <p>
            <Link to="/app/signals/$id" params={{ id }}>
              {say(readSignal)}
            </Link>
          </p>
        </>
      )}
    </Fetched>
  );
}
