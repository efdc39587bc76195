import check from '@phosphor-icons/core/regular/check.svg?raw';
import eye from '@phosphor-icons/core/regular/eye.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import type { SeatView } from '../../live/seat-shapes.ts';
import type { Placed } from '../api.ts';
import { RoomDrawing } from '../drawing/room-drawing.tsx';
import { placesOf } from '../drawing/rooms.ts';
import { OneOf } from '../one-of.tsx';
import { scene as texts } from './room-messages.ts';
import type { Focus, Move } from './sending.ts';

/** The room, drawn, with a mark for each thing that can be looked at. All marks look the same until one has looked. */
export function Scene(props: {
  view: SeatView;
  placed: Placed;
  focus: Focus;
  onFocus: (focus: Focus) => void;
  move: Move;
}): ReactElement {
  const { view, placed, focus, onFocus, move } = props;
  const say = useText();
  const room = placed.place.rooms.find(({ id }) => id === view.seat?.room);
  const places = placesOf(placed.place.scenario, room?.id ?? '', view.marks.length);
  const nameOf = (thing: string | null) => view.things.find(({ id }) => id === thing)?.name;
  const open = view.marks.filter(({ thing }) => thing === null).length;
  return (
    <section className="exercise-scene" aria-label={room?.name}>
      <p className="small quiet">{say(texts.marks, { count: open })}</p>
      <div className="exercise-room">
        <RoomDrawing
          scenario={placed.place.scenario}
          room={room?.id ?? ''}
          label={`${say(texts.drawing, { room: room?.name ?? '' })}. ${room?.scene ?? ''}`}
          people={view.people.map(({ id, isController }) => ({ id, isController }))}
        />
        {view.marks.map(({ mark, isClosed, thing }, at) => {
          const name = nameOf(thing);
          const isNow = focus?.kind === 'mark' && focus.id === mark;
          const [x, y] = places[at] ?? [50, 50];
          const label = name
            ? say(texts.lookedAt, { name })
            : say(isClosed ? texts.closed : texts.lookAt, { number: at + 1 });
          return (
            <button
              key={mark}
              type="button"
              className={`exercise-look ${thing ? 'is-seen' : ''} ${isNow ? 'is-now' : ''}`}
              style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
              aria-label={label}
              aria-pressed={isNow}
              onClick={() => {
                onFocus({ kind: 'mark', id: mark, room: room?.id ?? '' });
                if (!isClosed && thing === null) void move({ act: 'look', on: mark });
              }}
            >
              {isNow ? <Icon of={eye} /> : thing ? <Icon of={check} /> : null}
            </button>
          );
        })}
      </div>
      <p className="exercise-legend small" aria-hidden="true">
        <span className="exercise-look" /> {say(texts.notLooked)}
        <span className="exercise-look is-seen">
          <Icon of={check} />
        </span>{' '}
        {say(texts.looked)}
        <span className="exercise-look is-now">
          <Icon of={eye} />
        </span>{' '}
        {say(texts.now)}
      </p>
      <p className="exercise-caption">{room?.scene}</p>
      <GoTo view={view} placed={placed} move={move} />
    </section>
  );
}

/** Another room, by choice and not by chance: the colleagues see where one goes. */
function GoTo({ view, placed, move }: { view: SeatView; placed: Placed; move: Move }): ReactElement {
  const say = useText();
  const others = placed.place.rooms.filter(({ id, isAway }) => !isAway && id !== view.seat?.room);
  const [room, setRoom] = useState('');
  const chosen = others.some(({ id }) => id === room) ? room : (others[0]?.id ?? '');
  return (
    <div className="exercise-go">
      <label htmlFor="go-to">{say(texts.goTo)}</label>
      <OneOf id="go-to" value={chosen} options={others} onChange={setRoom} />
      <Button onClick={() => void move({ act: 'go', room: chosen })}>{say(texts.go)}</Button>
    </div>
  );
}
