import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import { back } from './claim-messages.ts';
import { claimsTitle } from './menu-messages.ts';

/** What was asked for, or the state in its place. */
export function Fetched<Data>(props: { of: UseQueryResult<Data>; children: (data: Data) => ReactNode }): ReactElement {
  const say = useText();
  const { data, isPending, error, refetch } = props.of;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (isPending) return <Loading lines={8} />;
  return (
    <>
      <PageHeading tab={say(claimsTitle)}>{say(claimsTitle)}</PageHeading>
      <FailureState
        error={error}
        again={() => void refetch()}
        instead={
          <p>
            <Link to="/app/claims-abroad">{say(back)}</Link>
          </p>
        }
      />
    </>
  );
}
