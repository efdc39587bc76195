import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import type { Placed } from '../api.ts';
import { leading as texts } from './lead-messages.ts';

/** The rooms, with those who are in them: seats filled, people of the scenario open. A plan that is read as a list, too. */
export function Where({ view, placed }: { view: LeadView; placed: Placed }): ReactElement {
  const say = useText();
  const { place } = placed;
  return (
    <section className="block" aria-labelledby="where">
      <h2 id="where">{say(texts.where)}</h2>
      <ul className="lead-plan">
        {place.rooms.map(({ id, name, isAway }) => {
          const seats = view.seats.filter(({ room }) => room === id);
          const people = view.people.filter(({ room }) => room === id);
          return (
            <li key={id} className={isAway ? 'is-away' : ''}>
              <p className="small">{name}</p>
              <ul>
                {seats.map(({ role, player }) => (
                  <li key={role} className={player === null ? 'lead-dot is-rules' : 'lead-dot is-seat'}>
                    {player ?? place.roles.find((one) => one.id === role)?.name}
                  </li>
                ))}
                {people.map((person) => (
                  <li key={person.id} className="lead-dot is-person">
                    {person.name}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
