import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { notFound, toLearning } from './learn-messages.ts';

/** What was asked for, or the state in its place. */
export function LearningFetched<Data>(props: {
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
          <Link to="/app/learn">{say(toLearning)}</Link>
        </p>
      }
    >
      {props.children}
    </Fetched>
  );
}
