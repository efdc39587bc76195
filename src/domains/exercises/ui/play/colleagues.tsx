import identification from '@phosphor-icons/core/regular/identification-card.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { OneOf } from '../one-of.tsx';
import { canDo, people as texts } from './room-messages.ts';
import type { Send } from './sending.ts';

/** The other seats: where they are, in which capacity, and what one that the rules play can be asked to do. */
export function Colleagues({ view, placed, send }: { view: SeatView; placed: Placed; send: Send }): ReactElement {
  const say = useText();
  const { place } = placed;
  return (
    <section className="block" aria-labelledby="colleagues">
      <h2 id="colleagues">{say(texts.colleagues)}</h2>
      <ul className="exercise-people">
        {view.colleagues.map((one) => {
          const role = place.roles.find(({ id }) => id === one.role);
          return (
            <li key={one.role}>
              <Icon of={identification} />
              <div>
                <p className="exercise-who">
                  <b>{one.player ?? role?.name}</b>
                  {one.player && <span>, {role?.name}</span>}
                </p>
                <p className="small quiet">
                  {place.rooms.find(({ id }) => id === one.room)?.name} ·{' '}
                  {place.capacities.find(({ id }) => id === one.capacity)?.name}
                  {one.player === null && <> · {say(texts.byRules)}</>}
                </p>
                {one.can.length > 0 && <AskOf of={one} name={role?.name ?? ''} view={view} send={send} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function AskOf(props: { of: SeatView['colleagues'][number]; name: string; view: SeatView; send: Send }): ReactElement {
  const { of, name, view, send } = props;
  const say = useText();
  const [what, setWhat] = useState(of.can[0] ?? '');
  const field = `ask-${of.role}`;
  const nameOf = (thing: string) =>
    view.requests.find(({ id }) => id === thing)?.name ?? view.things.find(({ id }) => id === thing)?.name ?? '';
  const options = of.can.flatMap((can) => {
    const [act = '', on] = can.split(' ');
    if (act === 'seize')
      return view.things.map(({ id, name: thing }) => ({
        id: `seize ${id}`,
        name: `${say(canDo.seize)}: ${thing}`,
      }));
    const known = canDo[act as keyof typeof canDo];
    return known ? [{ id: can, name: say(known, { thing: nameOf(on ?? '') }) }] : [];
  });
  const chosen = options.some(({ id }) => id === what) ? what : (options[0]?.id ?? '');
  const [act = '', on] = chosen.split(' ');
  return (
    <div className="exercise-ask">
      <label className="small" htmlFor={field}>
        {say(texts.askTo, { who: name })}
      </label>
      <OneOf id={field} value={chosen} options={options} onChange={setWhat} />
      <Button look="compact" onClick={() => void send({ kind: 'ask', to: of.role, what: act, ...(on ? { on } : {}) })}>
        {say(texts.ask)}
      </Button>
    </div>
  );
}
