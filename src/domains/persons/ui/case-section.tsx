import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { useText } from '../../../web/text.tsx';
import { peopleOfCaseQuery } from './api.ts';
import { PersonLine } from './people.tsx';
import { peopleTexts } from './people-messages.ts';

/** On the page of a case: whom it is about, by alias. A name is never here; it is looked up, with a reason, one by one. */
export default function PeopleOfCase({ of }: { of: { readonly id: string } }): ReactElement {
  const say = useText();
  const people = useQuery(peopleOfCaseQuery(of.id));
  if (people.isPending) return <Loading lines={3} />;
  if (!people.data) return <FailureState error={people.error} again={() => void people.refetch()} />;
  if (people.data.items.length === 0) return <p className="quiet">{say(peopleTexts.noneInCase)}</p>;
  return (
    <ul className="rows people">
      {people.data.items.map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
    </ul>
  );
}
