import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { useText } from '../../../../web/text.tsx';
import type { LeadView } from '../../live/lead-view.ts';
import { acts } from '../../words/acts.ts';
import type { Placed } from '../api.ts';
import { leading as texts } from './lead-messages.ts';

/** Each seat in one row: capacity, what it knows in three shapes, its last act, and a whisper. */
export function Seats(props: { view: LeadView; placed: Placed; onWhisper: (role: string) => void }): ReactElement {
  const { view, placed, onWhisper } = props;
  const say = useText();
  const { place } = placed;
  return (
    <section className="block" aria-labelledby="seats">
      <h2 id="seats">{say(texts.players)}</h2>
      <ul className="lead-facts small">
        {view.facts.map(({ id, letter, text }) => (
          <li key={id}>
            <b>{letter}</b> {text}
          </li>
        ))}
      </ul>
      <p className="lead-legend small" aria-hidden="true">
        <span className="lead-letter is-saw">A</span> {say(texts.saw)} <span className="lead-letter is-told">A</span>{' '}
        {say(texts.told)} <span className="lead-letter">A</span> {say(texts.unknown)}
      </p>
      <ul className="exercise-rows">
        {view.seats.map((seat) => {
          const name = place.roles.find(({ id }) => id === seat.role)?.name ?? '';
          return (
            <li className="lead-seat" key={seat.role}>
              <div>
                <p>
                  <b>{seat.player ?? name}</b>
                  {seat.player !== null && `, ${name}`}{' '}
                  <span className="exercise-tag">{place.capacities.find(({ id }) => id === seat.capacity)?.name}</span>
                </p>
                <p className="lead-letters">
                  {view.facts.map(({ id, letter }) => {
                    const how = seat.knows[id];
                    return (
                      <span key={id} className={`lead-letter ${how ? `is-${how}` : ''}`}>
                        {letter}
                        <span className="unseen">
                          {' '}
                          {say(how === 'saw' ? texts.saw : how === 'told' ? texts.told : texts.unknown)}.
                        </span>
                      </span>
                    );
                  })}
                </p>
                <p className="small quiet">
                  {seat.last === null ? (
                    seat.player === null ? (
                      say(texts.rules)
                    ) : (
                      say(texts.noAct)
                    )
                  ) : (
                    <>
                      <time>{seat.last.time}</time> {say(acts[seat.last.act])}
                      {seat.last.on && `: ${seat.last.on}`}
                    </>
                  )}
                </p>
              </div>
              {seat.player !== null && (
                <Button look="compact" icon={ear} onClick={() => onWhisper(seat.role)}>
                  {say(texts.whisperSend)}
                  <span className="unseen"> {seat.player}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
