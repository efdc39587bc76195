import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { historyTitle, notFound } from './programme-messages.ts';

/** What was asked for, or the state in its place. The history is open to everyone, so others can go there. */
export function ProgrammeFetched<Data>(props: {
  of: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}): ReactElement {
  const say = useText();
  return (
    <Fetched
      of={props.of}
      title={say(notFound)}
      instead={
        <p>
          <Link to="/app/programme/history">{say(historyTitle)}</Link>
        </p>
      }
    >
      {props.children}
    </Fetched>
  );
}
