import shieldCheck from '@phosphor-icons/core/regular/shield-check.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { capacity as texts } from './play-messages.ts';
import type { Move } from './sending.ts';

/** In which capacity the player acts, what it permits and what it does not; in the same place as in the field app. */
export function CapacityBand(props: { view: SeatView; placed: Placed; move: Move }): ReactElement | null {
  const { view, placed, move } = props;
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const { seat, me } = view;
  if (!seat) return null;
  const { place } = placed;
  const role = place.roles.find(({ id }) => id === me.role);
  const held = place.capacities.find(({ id }) => id === seat.capacity)?.name;
  const may = seat.may.filter(({ inCapacity }) => inCapacity);
  const others = seat.may.filter(({ inCapacity }) => !inCapacity);
  return (
    <aside className={`exercise-band is-${seat.capacity}`} aria-label={say(texts.label)}>
      <div className="exercise-band-line">
        <Icon of={shieldCheck} />
        <p>
          <b>
            {held}, {role?.agencyName}
          </b>
          <span>{may.length === 0 ? say(texts.none) : may.map(({ text }) => text).join(' ')}</span>
        </p>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(texts.change)}
        </Button>
      </div>
      {isOpen && (
        <div className="exercise-band-more">
          <div>
            <h2>{say(texts.mayNot)}</h2>
            <ul>
              {seat.mayNot.map(({ id, text, article }) => (
                <li key={id}>
                  {text} <span className="small">{article}</span>
                </li>
              ))}
              {others.map(({ id, text, article }) => (
                <li key={id}>
                  {say(texts.notNow)}: {text} <span className="small">{article}</span>
                </li>
              ))}
            </ul>
            <h2>{say(texts.law, { country: place.country })}</h2>
            <ul>
              {place.law.map(({ id, name, article, text }) => (
                <li key={id}>
                  <b>
                    {name} ({article}).
                  </b>{' '}
                  {text}
                </li>
              ))}
            </ul>
          </div>
          <div className="actions">
            {place.capacities
              .filter(({ id }) => id !== seat.capacity)
              .map(({ id, name }) => (
                <Button
                  key={id}
                  onClick={() => void move({ act: 'change-capacity', to: id }).then(() => setOpen(false))}
                >
                  {say(texts.changeTo, { capacity: name })}
                </Button>
              ))}
            {may.some(({ id }) => id === 'pro.open') && (
              <Button onClick={() => void move({ act: 'open-investigation' })}>{say(texts.openInvestigation)}</Button>
            )}
            {may.some(({ id }) => id === 'rev.ledger') && (
              <Button onClick={() => void move({ act: 'demand-under-penalty' })}>{say(texts.penalty)}</Button>
            )}
            {seat.agency === 'police' && (
              <Button onClick={() => void move({ act: 'civilian-jacket' })}>{say(texts.jacket)}</Button>
            )}
          </div>
        </div>
      )}
    </aside>
  );
}
