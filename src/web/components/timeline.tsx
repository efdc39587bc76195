import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import circle from '@phosphor-icons/core/regular/circle.svg?raw';
import handPalm from '@phosphor-icons/core/regular/hand-palm.svg?raw';
import notePencil from '@phosphor-icons/core/regular/note-pencil.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/regular/paper-plane-tilt.svg?raw';
import pencilLine from '@phosphor-icons/core/regular/pencil-line.svg?raw';
import trayArrowDown from '@phosphor-icons/core/regular/tray-arrow-down.svg?raw';
import type { ReactElement } from 'react';
import { capacityNames } from '../../domains/signals/messages.ts';
import type { SignalEvent } from '../../domains/signals/schema.ts';
import { factWords, isFact } from '../../domains/signals/ui/code-words.ts';
import * as texts from '../../domains/signals/ui/page-messages.ts';
import { useMoment } from '../moment.ts';
import { namesInARow } from '../names-in-a-row.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

const icons: Readonly<Record<string, string>> = {
  'check-circle': checkCircle,
  'hand-palm': handPalm,
  'note-pencil': notePencil,
  'paper-plane-tilt': paperPlaneTilt,
  'pencil-line': pencilLine,
  'tray-arrow-down': trayArrowDown,
};

/** Between doing and writing lie seconds; only more than these is worth a second line. */
const atOnceMs = 5 * 60_000;

/** Whether it was written down so much later than it happened that both times are worth saying. */
export function wasRecordedLater({ happenedFrom, recordedAt, precision }: SignalEvent): boolean {
  return precision !== 'minute' || Date.parse(recordedAt) - Date.parse(happenedFrom) > atOnceMs;
}

/** Everything that has happened with a signal, newest first, with when it was and when it was written down. */
export function Timeline({ events }: { events: readonly SignalEvent[] }): ReactElement {
  return (
    <ol className="timeline">
      {events.map((event) => (
        <TimelineEvent key={event.id} event={event} />
      ))}
    </ol>
  );
}

function TimelineEvent({ event }: { event: SignalEvent }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const received = event.type === 'disclosure.receive';
  const when = moment({ from: event.happenedFrom, to: event.happenedTo, precision: event.precision });
  const written = moment({ from: event.recordedAt, to: null, precision: 'minute' });
  const changed = event.changed.map((field) => (isFact(field) ? say(factWords[field]) : field));
  return (
    <li className={`act ${received ? 'received' : ''}`}>
      <p className="act-time">
        <time dateTime={event.happenedFrom}>{when}</time>
        {wasRecordedLater(event) && <span>{say(texts.recordedLater, { when: written })}</span>}
      </p>
      <Icon of={icons[event.icon] ?? circle} />
      <div>
        <p>
          <b>{event.sentence}</b>
        </p>
        {changed.length > 0 && <p className="small">{say(texts.changed, { facts: namesInARow(changed) })}</p>}
        {event.reason && <p className="act-reason small">{say(texts.reason, { reason: event.reason })}</p>}
      </div>
      <p className="act-by small">
        {event.capacity
          ? say(texts.inCapacity, { name: event.by, capacity: say(capacityNames[event.capacity]) })
          : event.by}
      </p>
    </li>
  );
}
