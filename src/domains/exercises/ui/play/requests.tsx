import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { requests as texts } from './contact-messages.ts';
import type { Move } from './sending.ts';

/** Documents and records that one asks for, and interpreters and beds that one books. */
export function Requests({ view, placed, move }: { view: SeatView; placed: Placed; move: Move }): ReactElement {
  const say = useText();
  const { place } = placed;
  const lookOf = (id: string) => view.things.find((thing) => thing.id === id)?.look;
  return (
    <details className="exercise-part">
      <summary>
        <h2>{say(texts.title)}</h2>
      </summary>
      {view.requests.length > 0 && <h3>{say(texts.documents)}</h3>}
      <ul className="exercise-rows">
        {view.requests.map(({ id, name, act, isDone, isElsewhere }) => (
          <li className="exercise-row" key={id}>
            <span>
              <b>{name}</b> {isElsewhere && <span className="small quiet">{say(texts.elsewhere)}</span>}
              {isDone && <span className="exercise-block">{lookOf(id)}</span>}
            </span>
            {isDone ? (
              <span className="small">{say(texts.done)}</span>
            ) : (
              <Button look="compact" onClick={() => void move({ act, on: id })}>
                {say(act === 'preserve' ? texts.preserve : texts.request)}
              </Button>
            )}
          </li>
        ))}
        {place.resources.map((one) => (
          <li className="exercise-row" key={one.id}>
            <span>{nameOf(one)}</span>
            {view.booked.includes(one.id) ? (
              <span className="small">{say(texts.booked)}</span>
            ) : (
              <Button look="compact" onClick={() => void move({ act: 'book', on: one.id })}>
                {say(texts.book)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );

  function nameOf({ kind, language, mode, for: whom, places }: Placed['place']['resources'][number]): string {
    if (kind === 'care') return say(texts.care);
    if (kind === 'bed') {
      const known = whom === 'women' || whom === 'men' ? say(texts[whom]) : null;
      return known === null
        ? say(texts.bedAny, { places: places ?? 1 })
        : say(texts.bed, { places: places ?? 1, whom: known });
    }
    const spoken = place.languages.find(({ id }) => id === language)?.name ?? '';
    return say(mode === 'room' ? texts['interpreter-room'] : texts['interpreter-phone'], { language: spoken });
  }
}
