import circle from '@phosphor-icons/core/regular/circle.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import type { Precision } from '../../kernel/time/dates.ts';
import { actIcons } from '../act-icons.ts';
import { useFormats } from '../formats.ts';
import { useMoment } from '../moment.ts';
import { namesInARow } from '../names-in-a-row.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';
import * as texts from './timeline-messages.ts';
import './timeline.css';

/** One field of a correction. Several were there before where it decided between them, none where nothing was known. */
type FieldChange = { readonly field: string; readonly before: readonly unknown[]; readonly after?: unknown };

/** One act as the reader may know it. `sentence` is in their language; `changed` names the fields of a correction. */
export type TimelineEvent = {
  readonly id: string;
  readonly icon: string;
  /** Whether it arrived by message; its line has a colour of its own. */
  readonly received: boolean;
  readonly sentence: string;
  readonly by: string;
  /** The absent person as whose deputy it was done. */
  readonly deputyFor?: string | null;
  readonly capacity: Capacity | null;
  readonly happenedFrom: string;
  readonly happenedTo: string | null;
  readonly precision: Precision;
  readonly recordedAt: string;
  readonly reason: string | null;
  readonly changed: readonly string[];
  /** The alias of whom it is about, where one timeline shows several. */
  readonly about?: string | null;
  /** The same with what was there before and what was said; absent where the domain does not give it. */
  readonly changes?: readonly FieldChange[];
  /** Who took it back, when and why: it no longer counts, and can still be read. */
  readonly withdrawn?:
    | {
        readonly by: string;
        readonly at: string;
        readonly reason: string | null;
        /** What it had said beside its sentence. */
        readonly was?: readonly string[] | undefined;
      }
    | null
    | undefined;
  /** Whether entries of its kind are withdrawn where they were made by mistake. */
  readonly canWithdraw?: boolean | undefined;
};

/** How the domain that shows a timeline names what it does not know itself. */
type TimelineNames = {
  readonly capacities: Readonly<Record<Capacity, Message>>;
  /** A field of a correction in the words of its screen. */
  readonly fieldName: (field: string) => string;
  /** What was said of a field, in the words of its screen. */
  readonly fieldValue?: (field: string, value: unknown) => ReactNode;
  /** What can be done about one line: a link to the form that takes it back. */
  readonly action?: (event: TimelineEvent) => ReactNode;
};

/** Between doing and writing are seconds; only more than these is worth a second line. */
const atOnceMs = 5 * 60_000;

/** Whether it was written down so much later than it happened that both times are worth saying. */
function wasRecordedLater({ happenedFrom, recordedAt, precision }: TimelineEvent): boolean {
  return precision !== 'minute' || Date.parse(recordedAt) - Date.parse(happenedFrom) > atOnceMs;
}

/** Everything that has happened with a matter, newest first, with when it was and when it was written down. */
export function Timeline({ events, ...names }: TimelineNames & { events: readonly TimelineEvent[] }): ReactElement {
  return (
    <ol className="timeline">
      {events.map((event, at) => (
        <TimelineLine key={event.id} event={event} before={events[at - 1]} {...names} />
      ))}
    </ol>
  );
}

/** A moment known to the minute is shown as a day with the time under it; the day of the line above is not written again. */
function TimelineLine(
  props: TimelineNames & { event: TimelineEvent; before: TimelineEvent | undefined },
): ReactElement {
  const { event, before, capacities, ...fields } = props;
  const say = useText();
  const moment = useMoment();
  const formats = useFormats();
  const dayOf = ({ happenedFrom, happenedTo, precision }: TimelineEvent): string | null =>
    precision === 'minute' && (happenedTo === null || happenedTo === happenedFrom)
      ? formats.date(new Date(happenedFrom))
      : null;
  const day = dayOf(event);
  const sameDay = day !== null && before !== undefined && dayOf(before) === day;
  const written = moment({ from: event.recordedAt, to: null, precision: 'minute' });
  return (
    <li className={`act ${event.received ? 'received' : ''} ${sameDay ? 'same-day' : ''}`}>
      <p className="act-time">
        <time dateTime={event.happenedFrom}>
          {day === null ? (
            moment({ from: event.happenedFrom, to: event.happenedTo, precision: event.precision })
          ) : (
            <>
              <b className={sameDay ? 'unseen' : ''}>{day}</b> <span>{formats.time(new Date(event.happenedFrom))}</span>
            </>
          )}
        </time>
        {wasRecordedLater(event) && <span>{say(texts.recordedLater, { when: written })}</span>}
      </p>
      {/* A page that is older than the server may not have the newest icon. */}
      <Icon of={actIcons[event.icon] ?? circle} />
      <div>
        <p>
          <b className={event.withdrawn ? 'struck' : undefined}>{event.sentence}</b>
          {event.about && !event.sentence.includes(event.about) && <span className="act-about"> {event.about}</span>}
        </p>
        {event.changed.length > 0 && <Changed event={event} {...fields} />}
        {event.reason && !event.withdrawn && (
          <p className="act-reason small">{say(texts.reason, { reason: event.reason })}</p>
        )}
        {event.withdrawn && <Withdrawn event={event} of={event.withdrawn} />}
        {fields.action?.(event)}
      </div>
      <p className="act-by small">
        {event.capacity
          ? say(texts.inCapacity, { name: event.by, capacity: say(capacities[event.capacity]) })
          : event.by}
        {event.deputyFor && <span className="act-deputy">{say(texts.asDeputy, { name: event.deputyFor })}</span>}
      </p>
    </li>
  );
}

/** What was taken back: who did it and why, and the words themselves, which stay. */
function Withdrawn(props: { event: TimelineEvent; of: NonNullable<TimelineEvent['withdrawn']> }): ReactElement {
  const { by, at, reason, was = [] } = props.of;
  const say = useText();
  const moment = useMoment();
  const when = moment({ from: at, to: null, precision: 'minute' });
  return (
    <>
      <p className="small">{say(texts.withdrawn, { name: by, when })}</p>
      {reason && <p className="act-reason small">{say(texts.reason, { reason })}</p>}
      {[...was, ...(props.event.reason ? [props.event.reason] : [])].map((said) => (
        <p className="act-reason small quiet" key={said}>
          <del>{said}</del>
        </p>
      ))}
    </>
  );
}

/** What a correction changed. It unfolds to what was there before, which is never overwritten, and what has applied since. */
function Changed(props: Pick<TimelineNames, 'fieldName' | 'fieldValue'> & { event: TimelineEvent }): ReactElement {
  const { event, fieldName, fieldValue } = props;
  const { changed, changes } = event;
  const say = useText();
  const words = say(texts.changed, { facts: namesInARow(changed.map(fieldName)) });
  if (!changes || !fieldValue) return <p className="small">{words}</p>;
  return (
    <details className="changes small">
      <summary>{words}</summary>
      {changes.map(({ field, before, after }) => (
        <section key={field}>
          {changed.length > 1 && <h3>{fieldName(field)}</h3>}
          <dl>
            <div>
              <dt>{say(texts.before)}</dt>
              <dd>
                {before.length === 0 && say(texts.nothingBefore)}
                {before.map((value) => (
                  <div key={JSON.stringify(value)}>{fieldValue(field, value)}</div>
                ))}
              </dd>
            </div>
            <div>
              <dt>{say(texts.after)}</dt>
              <dd>{fieldValue(field, after)}</dd>
            </div>
          </dl>
        </section>
      ))}
    </details>
  );
}
