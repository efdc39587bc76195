import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { peopleOfCaseQuery } from './api.ts';
import { PersonLine } from './people.tsx';
import { peopleTexts } from './people-messages.ts';

/** On the page of a case: whom it is about, by alias. A name is never here; it is accessed with a reason, one by one. */
export default function PeopleOfCase({
  of,
}: {
  of: { readonly id: string; readonly closedAt: string | null };
}): ReactElement {
  const say = useText();
  const mayRegister = useMay('person.register') && of.closedAt === null;
  return (
    <>
      <List of={of} />
      {mayRegister && (
        <p className="actions not-on-paper">
          <Link className="button compact" to="/app/persons/new" search={{ case: of.id }}>
            {say(peopleTexts.register)}
          </Link>
        </p>
      )}
    </>
  );
}

function List({ of }: { of: { readonly id: string } }): ReactElement {
  const say = useText();
  return (
    <Fetched of={useQuery(peopleOfCaseQuery(of.id))} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="quiet">{say(peopleTexts.noneInCase)}</p>
        ) : (
          <ul className="rows people">
            {items.map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </ul>
        )
      }
    </Fetched>
  );
}
