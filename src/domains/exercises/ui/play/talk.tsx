import lock from '@phosphor-icons/core/regular/lock-key.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { PersonSeen, SeatView, TalkLine } from '../../live/seat-shapes.ts';
import { acts } from '../../words/acts.ts';
import { purposes, topics } from '../../words/topics.ts';
import type { Placed } from '../api.ts';
import { calledBy } from './people.tsx';
import type { Move } from './sending.ts';
import { talk as texts } from './talk-messages.ts';
import { useTurnedTo } from './turned-to.ts';
import { WhatToDo } from './what-to-do.tsx';

/** A talk with one person: what one sees of them, what was said, and what one may do. Trust is seen and never measured. */
export function Talk(props: {
  person: PersonSeen;
  view: SeatView;
  placed: Placed;
  move: Move;
  onClose: () => void;
}): ReactElement {
  const { person, view, placed, move, onClose } = props;
  const say = useText();
  const { place } = placed;
  const language = place.languages.find(({ id }) => id === person.language)?.name ?? '';
  const last = person.talk.at(-1);
  const heading = useTurnedTo<HTMLHeadingElement>(person.id);
  return (
    <section className="exercise-part exercise-talk" aria-labelledby="talk-with">
      <h2 id="talk-with" ref={heading} tabIndex={-1}>
        {calledBy(person)}
      </h2>
      <div className="exercise-talk-columns">
        <div>
          <h3>{say(texts.see)}</h3>
          <ul className="exercise-see">
            <li>{person.appearance}</li>
            {person.cue && <li>{person.cue}</li>}
            {person.controllerNear && <li>{say(texts.controllerHere)}</li>}
            <li>
              {say(texts.speaks, { language })}. {say(texts[person.speaksWith as keyof typeof texts] ?? texts.none)}
            </li>
          </ul>
          <p className="exercise-sealed small">
            <Icon of={lock} /> {say(texts.sealed)}
          </p>
        </div>
        <div>
          <h3>{say(texts.said)}</h3>
          {person.talk.length === 0 && <p className="quiet">{say(texts.nothingYet)}</p>}
          <ol className="exercise-said" aria-live="polite">
            {person.talk.map((line) => (
              <li key={line.seq} className={line === last ? 'is-last' : ''}>
                <time>{line.time}</time>
                <div>
                  <p className="small quiet">
                    {say(acts[line.act])}
                    {aboutOf(line)}
                  </p>
                  {line.words && <p className="exercise-words">{line.words}</p>}
                  {line.result === 'not-understood' && <p className="quiet">{say(texts.notUnderstood)}</p>}
                </div>
              </li>
            ))}
          </ol>
          <WhatToDo person={person} view={view} placed={placed} move={move} language={language} />
          <Button look="plain" onClick={onClose}>
            {say(texts.sayNothing)}
          </Button>
        </div>
      </div>
    </section>
  );

  function aboutOf({ topic, purpose, promise, to }: TalkLine): string {
    const about =
      topic !== null
        ? say(topics[topic as keyof typeof topics])
        : purpose !== null
          ? say(purposes[purpose as keyof typeof purposes])
          : promise !== null
            ? place.promises.find(({ id }) => id === promise)?.name
            : to !== null
              ? place.roles.find(({ id }) => id === to)?.name
              : undefined;
    return about ? `: ${about}` : '';
  }
}
