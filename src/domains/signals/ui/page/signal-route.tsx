import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import { signalQuery } from '../api.ts';
import { notFoundTitle, toInbox } from './page-messages.ts';
import { SignalUndone } from './signal-undone.tsx';

/** Opens the signal of the address. A hidden one and a missing one end on the same page. */
export function OpenSignal(props: { children: (signal: SignalShown) => ReactNode }): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const signal = useQuery(signalQuery(id));
  return (
    <Fetched
      of={signal}
      title={say(notFoundTitle)}
      instead={
        <p>
          <Link to="/app/signals">{say(toInbox)}</Link>
        </p>
      }
    >
      {(data) => (data.isUndone ? <SignalUndone /> : props.children(data))}
    </Fetched>
  );
}
