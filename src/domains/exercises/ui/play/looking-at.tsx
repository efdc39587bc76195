import camera from '@phosphor-icons/core/regular/camera.svg?raw';
import pencil from '@phosphor-icons/core/regular/pencil-simple-line.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import { scene as texts } from './room-messages.ts';
import type { Move } from './sending.ts';
import { useTurnedTo } from './turned-to.ts';

/** What the player looks at: what it shows, and what can be done with it in this capacity. */
export function LookingAt(props: {
  mark: SeatView['marks'][number];
  view: SeatView;
  placed: Placed;
  move: Move;
}): ReactElement | null {
  const { mark, view, placed, move } = props;
  const say = useText();
  const [isRecording, setRecording] = useState(false);
  const thing = view.things.find(({ id }) => id === mark.thing);
  const heading = useTurnedTo<HTMLHeadingElement>(thing?.id ?? (mark.isClosed ? mark.mark : null));
  if (!thing)
    return mark.isClosed ? (
      <section className="exercise-part">
        <p className="small quiet">{say(texts.youLookAt)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {say(texts.closedTitle)}
        </h2>
        <p>{say(texts.closedText)}</p>
        <div className="actions">
          <Button look="primary" onClick={() => void move({ act: 'open', on: mark.mark })}>
            {say(texts.open)}
          </Button>
          <Button onClick={() => void move({ act: 'ask', on: mark.mark })}>{say(texts.askToOpen)}</Button>
        </div>
      </section>
    ) : null;
  return (
    <section className="exercise-part exercise-looking">
      <div>
        <p className="small quiet">{say(texts.youLookAt)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {thing.name}
        </h2>
        <p>{thing.look}</p>
        <div role="status">
          {thing.isGone && <p className="exercise-problem">{say(texts.gone)}</p>}
          {thing.isSaved && <p className="small">{say(texts.saved)}</p>}
        </div>
      </div>
      <div className="exercise-acts">
        {!thing.isGone &&
          thing.saveBy.map(({ act, may }) => (
            <Button
              key={act}
              look={act === 'photograph' ? 'primary' : undefined}
              icon={act === 'photograph' ? camera : undefined}
              onClick={() => void move({ act, on: thing.id })}
            >
              {say(texts[act])}
              {!may && '*'}
            </Button>
          ))}
        {!thing.isGone && thing.canBeTaken && !thing.saveBy.some(({ act }) => act === 'seize') && (
          <Button onClick={() => void move({ act: 'seize', on: thing.id })}>{say(texts.seize)}</Button>
        )}
        <Button icon={pencil} aria-expanded={isRecording} onClick={() => setRecording(!isRecording)}>
          {say(texts.record)}
        </Button>
      </div>
      {isRecording && <Record view={view} placed={placed} move={move} onDone={() => setRecording(false)} />}
    </section>
  );
}

/** An indicator from the list of the product: what one writes down is one’s own judgement, and nothing is suggested. */
function Record(props: { view: SeatView; placed: Placed; move: Move; onDone: () => void }): ReactElement {
  const { view, placed, move, onDone } = props;
  const say = useText();
  const left = placed.indicators.filter(({ id }) => !view.recorded.some(({ indicator }) => indicator === id));
  const [chosen, setChosen] = useState('');
  const indicator = left.some(({ id }) => id === chosen) ? chosen : (left[0]?.id ?? '');
  return (
    <div className="exercise-record">
      <label htmlFor="indicator">{say(texts.recordWhich)}</label>
      <OneOf id="indicator" value={indicator} options={left} onChange={setChosen} />
      <Button onClick={() => void move({ act: 'record', indicators: [indicator] }).then((done) => done && onDone())}>
        {say(texts.recordDone)}
      </Button>
    </div>
  );
}
