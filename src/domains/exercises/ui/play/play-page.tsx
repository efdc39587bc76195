import { type ReactElement, useState } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { WantedMove } from '../../live/commands.ts';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { CapacityBand } from './capacity-band.tsx';
import { Colleagues } from './colleagues.tsx';
import { Contact } from './contact.tsx';
import { ExerciseBar } from './exercise-bar.tsx';
import { Happenings, Messages } from './happenings.tsx';
import { LookingAt } from './looking-at.tsx';
import { Notes } from './notes.tsx';
import { People } from './people.tsx';
import { bar } from './play-messages.ts';
import { RefusedMove } from './refused-move.tsx';
import { Requests } from './requests.tsx';
import { scene } from './room-messages.ts';
import { Scene } from './scene.tsx';
import type { Focus, Send } from './sending.ts';
import { Talk } from './talk.tsx';
import { useTurnedTo } from './turned-to.ts';
import './play.css';
import './talk.css';

/** The page of one who plays: capacity, room, people, colleagues, and what only this seat knows. */
export function PlayPage(props: {
  view: SeatView;
  placed: Placed;
  contact: 'there' | 'lost';
  problem: string | null;
  send: Send;
}): ReactElement {
  const { view, placed, contact, problem, send } = props;
  const say = useText();
  const [chosen, setFocus] = useState<Focus>(null);
  // The first mark of another room is not the one that was looked at.
  const focus = chosen?.kind === 'mark' && chosen.room !== view.seat?.room ? null : chosen;
  const heading = useTurnedTo<HTMLHeadingElement>(view.seat?.room ?? null);
  const [passOn, setPassOn] = useState<string | null>(null);
  const move = (wanted: WantedMove) => send({ kind: 'move', move: wanted });
  const room = placed.place.rooms.find(({ id }) => id === view.seat?.room);
  const person = focus?.kind === 'person' ? view.people.find(({ id }) => id === focus.id) : undefined;
  const mark = focus?.kind === 'mark' ? view.marks.find((one) => one.mark === focus.id) : undefined;
  return (
    <div className="exercise">
      <ExerciseBar view={view} send={send} />
      <CapacityBand view={view} placed={placed} move={move} />
      {contact === 'lost' && (
        <p className="exercise-strip" role="status">
          {say(bar.noContact)}
        </p>
      )}
      {view.state === 'paused' && (
        <p className="exercise-strip" role="status">
          {say(bar.pausedForAll)}
        </p>
      )}
      {view.me.resting && (
        <p className="exercise-strip" role="status">
          {say(bar.resting)}
        </p>
      )}
      <main className="exercise-main" id="main">
        <div className="exercise-place">
          <h1 ref={heading} tabIndex={-1}>
            {room?.name}
          </h1>
          {problem && (
            <p className="exercise-problem" role="alert">
              {problem}
            </p>
          )}
          <RefusedMove view={view} />
          {room?.isAway ? (
            <p className="quiet">{say(scene.onPhone)}</p>
          ) : (
            <Scene view={view} placed={placed} focus={focus} onFocus={setFocus} move={move} />
          )}
          {person ? (
            <Talk
              key={person.id}
              person={person}
              view={view}
              placed={placed}
              move={move}
              onClose={() => {
                setFocus(null);
                document.getElementById(`talk-to-${person.id}`)?.focus();
              }}
            />
          ) : mark ? (
            <LookingAt key={`${mark.mark}${view.seat?.room}`} mark={mark} view={view} placed={placed} move={move} />
          ) : (
            !room?.isAway && <p className="quiet">{say(scene.lookFirst)}</p>
          )}
          <Contact view={view} placed={placed} move={move} send={send} to={passOn} onTo={setPassOn} />
          <Requests view={view} placed={placed} move={move} />
          <Notes view={view} send={send} />
        </div>
        <Happenings view={view} placed={placed} send={send} move={move} onAnswer={setPassOn} />
        <div className="exercise-beside">
          <Messages view={view} placed={placed} send={send} />
          {!room?.isAway && <People view={view} move={move} onFocus={(id) => setFocus({ kind: 'person', id })} />}
          <Colleagues view={view} placed={placed} send={send} />
        </div>
      </main>
    </div>
  );
}
