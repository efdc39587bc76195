import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import user from '@phosphor-icons/core/regular/user.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PersonSeen, SeatView } from '../../live/seat-shapes.ts';
import { people as texts } from './room-messages.ts';
import type { Move } from './sending.ts';

/** How a person is called before they have said their name: by what they do here. */
export const calledBy = ({ name, work }: PersonSeen): string => name ?? work;

/** Those who are in the room, by what one sees of them. */
export function People(props: { view: SeatView; move: Move; onFocus: (id: string) => void }): ReactElement {
  const { view, move, onFocus } = props;
  const say = useText();
  return (
    <section className="block" aria-labelledby="people-here">
      <h2 id="people-here">{say(texts.title)}</h2>
      {view.people.length === 0 && <p className="quiet">{say(texts.none)}</p>}
      <ul className="exercise-people">
        {view.people.map((person) => (
          <li key={person.id}>
            <Icon of={user} />
            <div>
              <p className="exercise-who">
                <b>{calledBy(person)}</b>
              </p>
              <p className="small">{person.cue ?? person.appearance}</p>
              <Button look="compact" id={`talk-to-${person.id}`} onClick={() => onFocus(person.id)}>
                {say(texts.talk, { who: calledBy(person) })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Button icon={handHeart} onClick={() => void move({ act: 'offer-all' })}>
        {say(texts.offerAll)}
      </Button>
      <p className="hint">{say(texts.offerAllHint)}</p>
    </section>
  );
}
