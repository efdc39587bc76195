import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useText } from '../../../../web/text.tsx';
import type { CaseShown } from '../../schema.ts';
import { caseQuery } from '../api.ts';
import { caseNotFound, toCases } from '../case-messages.ts';

/** A form that begins with what a case says now, for a person who may send it. */
export function OpenFromCase(props: {
  verb: string;
  title: Message;
  children: (of: CaseShown) => ReactNode;
}): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(caseQuery(id));
  return (
    <Fetched
      of={found}
      title={say(caseNotFound)}
      instead={
        <p>
          <Link to="/app/cases">{say(toCases)}</Link>
        </p>
      }
    >
      {(of) =>
        of.may.includes(props.verb) ? (
          props.children(of)
        ) : (
          <>
            <PageHeading tab={say(props.title)}>{say(props.title)}</PageHeading>
            <Forbidden />
          </>
        )
      }
    </Fetched>
  );
}
