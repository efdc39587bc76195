import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { back } from './claim-messages.ts';
import { claimsTitle } from './menu-messages.ts';

/** What was asked for, or the state in its place. */
export function ClaimsFetched<Data>(props: {
  of: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}): ReactElement {
  const say = useText();
  return (
    <Fetched
      of={props.of}
      title={say(claimsTitle)}
      instead={
        <p>
          <Link to="/app/claims-abroad">{say(back)}</Link>
        </p>
      }
    >
      {props.children}
    </Fetched>
  );
}
