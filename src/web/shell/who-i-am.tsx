import type { ReactElement } from 'react';
import { useText } from '../text.tsx';
import * as texts from './messages.ts';
import type { Person } from './person.ts';

/** Who is signed in, in which unit of which agency, and as what they act. */
export function WhoIAm({ person }: { person: Person }): ReactElement {
  const say = useText();
  return (
    <p className="who">
      <b>{person.name}</b>
      {person.role && <span>{person.role}</span>}
      <span>{person.unit}</span>
      <span>{person.agency}</span>
      <span>{say(texts.capacityIs, { capacity: say(person.capacity) })}</span>
    </p>
  );
}
