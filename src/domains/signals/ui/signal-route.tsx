import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import type { SignalShown } from '../schema.ts';
import { signalQuery } from './api.ts';
import { notFoundTitle, toInbox } from './page-messages.ts';

/** Opens the signal of the address. A hidden one and a missing one end on the same page. */
export function OpenSignal(props: { children: (signal: SignalShown) => ReactNode }): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const signal = useQuery(signalQuery(id));
  if (signal.data) return <>{props.children(signal.data)}</>;
  if (signal.isPending) return <Loading lines={8} />;
  return (
    <>
      <PageHeading tab={say(notFoundTitle)}>{say(notFoundTitle)}</PageHeading>
      <FailureState
        error={signal.error}
        again={() => void signal.refetch()}
        instead={
          <p>
            <Link to="/app/signals">{say(toInbox)}</Link>
          </p>
        }
      />
    </>
  );
}
