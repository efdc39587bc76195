import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import { direct, type Placed } from '../api.ts';
import { bar } from '../play/play-messages.ts';
import type { Send } from '../play/sending.ts';
import { joining as texts } from './join-messages.ts';

/** Before it begins, and for those who come later: what it is about, what may be hard in it, and which roles are free. */
export function Lobby(props: { view: SeatView; placed: Placed; send: Send; problem: string | null }): ReactElement {
  const { view, placed, send, problem } = props;
  const say = useText();
  const { place } = placed;
  const playerOf = (role: string) => view.players.find((one) => one.role === role)?.name ?? null;
  return (
    <main className="exercise-alone exercise-lobby" id="main">
      <p className="small quiet">
        {place.banner} · {view.team}
      </p>
      <h1>{place.title}</h1>
      <p className="lead">{place.about}</p>
      {problem && (
        <p className="exercise-problem" role="alert">
          {problem}
        </p>
      )}
      <section className="exercise-part">
        <h2>{say(texts.before)}</h2>
        <p>{place.contentNote}</p>
        <p>{say(texts.safety)}</p>
        <p className="small quiet">{say(texts.kept)}</p>
      </section>
      {view.me.role === null ? (
        <section className="exercise-part">
          <h2>{say(texts.lobby)}</h2>
          <ul className="exercise-rows">
            {place.roles.map(({ id, name, agencyName }) => {
              const player = playerOf(id);
              return (
                <li className="exercise-row" key={id}>
                  <span>
                    <b>{name}</b>, {agencyName}
                    <span className="small quiet exercise-block">
                      {player === null ? say(texts.noOne) : say(texts.taken, { name: player })}
                    </span>
                  </span>
                  {player === null && (
                    <Button onClick={() => void send({ kind: 'seat', role: id })}>
                      {say(texts.take, { role: name })}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ) : (
        <>
          <section className="exercise-part">
            <h2>
              {say(texts.yours)}: {place.roles.find(({ id }) => id === view.me.role)?.name}
            </h2>
            <p className="small quiet">{say(texts.card)}</p>
            <p>{view.seat?.brief}</p>
            <Button onClick={() => void send({ kind: 'seat', role: null })}>{say(texts.other)}</Button>
          </section>
          {view.solo ? (
            <Button look="primary" onClick={() => void direct({ kind: 'begin' })}>
              {say(bar.begin)}
            </Button>
          ) : (
            <p role="status">{say(texts.wait)}</p>
          )}
        </>
      )}
      <section className="exercise-part">
        <h2>{say(texts.players)}</h2>
        <ul>
          {view.players.map(({ name, role }) => (
            <li key={name}>
              {name}
              {role !== null && `, ${place.roles.find(({ id }) => id === role)?.name ?? ''}`}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
