import pause from '@phosphor-icons/core/regular/pause.svg?raw';
import play from '@phosphor-icons/core/regular/play.svg?raw';
import square from '@phosphor-icons/core/regular/square.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import type { Placed } from '../api.ts';
import type { Direct } from './directing.ts';
import { leading as texts } from './lead-messages.ts';
import { Pace } from './pace.tsx';

/** What the exercise is called, its code, its clock, and what moves them. */
export function LeadBar({ view, placed, send }: { view: LeadView; placed: Placed; send: Direct }): ReactElement {
  const say = useText();
  const [isEnding, setEnding] = useState(false);
  const { place } = placed;
  return (
    <header className="exercise-bar lead-bar">
      <div className="lead-title">
        <h1>{place.title}</h1>
        <p className="small quiet">
          {view.team}. {say(texts.you)}
        </p>
        <p className="lead-code">
          <span>{say(texts.code)}:</span> <b>{view.code}</b>{' '}
          <span className="small quiet">{say(texts.address, { address: `${location.host}/exercise` })}</span>
        </p>
      </div>
      <p className="exercise-clock lead-clock">
        <time>{view.time}</time>
        <span className="small quiet">
          {say(texts.started, { time: view.startTime })}
          <br />
          {say(texts.pace, { minutes: Math.round(place.minutesOfPlayPerMinute * view.speed) })}
        </span>
      </p>
      <div className="actions">
        <Pace now={view.speed} send={send} />
        {view.state === 'waiting' ? (
          <Button look="primary" icon={play} onClick={() => void send({ kind: 'begin' })}>
            {say(texts.begin)}
          </Button>
        ) : view.state === 'paused' ? (
          <Button look="primary" icon={play} onClick={() => void send({ kind: 'resume' })}>
            {say(texts.resume)}
          </Button>
        ) : (
          <Button look="primary" icon={pause} onClick={() => void send({ kind: 'pause' })}>
            {say(texts.pause)}
          </Button>
        )}
        {view.state !== 'waiting' && !isEnding && (
          <Button icon={square} onClick={() => setEnding(true)}>
            {say(texts.end)}
          </Button>
        )}
      </div>
      {isEnding && (
        <div className="lead-ending" role="alertdialog" aria-label={say(texts.endSure)}>
          <p>{say(texts.endSure)}</p>
          <div className="actions">
            <Button look="primary" onClick={() => void send({ kind: 'end' })}>
              {say(texts.endYes)}
            </Button>
            <Button onClick={() => setEnding(false)}>{say(texts.endNo)}</Button>
          </div>
        </div>
      )}
    </header>
  );
}
