import graduationCap from '@phosphor-icons/core/regular/graduation-cap.svg?raw';
import pause from '@phosphor-icons/core/regular/pause.svg?raw';
import play from '@phosphor-icons/core/regular/play.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import { direct } from '../api.ts';
import { Pace } from '../lead/pace.tsx';
import { bar } from './play-messages.ts';
import type { Send } from './sending.ts';

/** That this is an exercise, what time it is in it, and the way out of it. */
export function ExerciseBar({ view, send }: { view: SeatView; send: Send }): ReactElement {
  const say = useText();
  const { resting } = view.me;
  return (
    <header className="exercise-bar">
      <p className="exercise-mark">
        <Icon of={graduationCap} />
        <span>
          <b>{say(bar.title)}</b> <span className="wide-only">{say(bar.invented)}</span> {view.team}
        </span>
      </p>
      <p className="exercise-clock">
        <span className="unseen">{say(bar.clock)} </span>
        <time>{view.time}</time>
        {view.state !== 'running' && (
          <span className="small quiet">
            {say(view.state === 'paused' ? bar.paused : view.state === 'waiting' ? bar.waiting : bar.ended)}
          </span>
        )}
      </p>
      <div className="actions">
        {view.solo ? (
          <Alone view={view} />
        ) : (
          <Button
            look="compact"
            icon={resting ? play : pause}
            onClick={() => void send({ kind: 'rest', resting: !resting })}
          >
            {say(resting ? bar.back : bar.rest)}
          </Button>
        )}
        <Button look="plain" onClick={() => void send({ kind: 'leave' })}>
          {say(bar.leave)}
        </Button>
      </div>
    </header>
  );
}

/** Who practises alone leads it, too: the clock is theirs. */
function Alone({ view }: { view: SeatView }): ReactElement {
  const say = useText();
  const isPaused = view.state === 'paused';
  return (
    <>
      <Pace now={view.speed} send={direct} />
      <Button
        look="compact"
        icon={isPaused ? play : pause}
        onClick={() => void direct({ kind: isPaused ? 'resume' : 'pause' })}
      >
        {say(isPaused ? bar.goOn : bar.pause)}
      </Button>
      <Button look="compact" onClick={() => void direct({ kind: 'end' })}>
        {say(bar.end)}
      </Button>
    </>
  );
}
