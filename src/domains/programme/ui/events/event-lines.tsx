import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCountryName } from '../../../../web/country-name.ts';
import { useText } from '../../../../web/text.tsx';
import type { EventRow } from '../../events/event-schema.ts';
import { eventKindWords } from '../../events/event-words.ts';
import { useDay } from '../days.ts';
import { stateWords } from './event-state.ts';
import * as texts from './events-messages.ts';

/** Events as lines of a list. */
export function EventLines({ of }: { of: readonly EventRow[] }): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  return (
    <ul className="rows">
      {of.map((event) => (
        <li className="row" key={event.id}>
          <span className="when">
            {day(event.from)}
            <span>{event.isOnline ? say(texts.online) : country(event.country)}</span>
          </span>
          <span>
            <Link className="row-link" to="/app/programme/events/$id" params={{ id: event.id }}>
              {event.title}
            </Link>
            <span className="small quiet"> {say(eventKindWords[event.kind])}</span>
          </span>
          <span className="end">
            {say(stateWords[event.state])}
            <br />
            <Numbers of={event} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Numbers({ of }: { of: EventRow }): ReactElement {
  const say = useText();
  if (of.written > 0) return <>{say(texts.lastsLine, { lasts: of.lasts, written: of.written })}</>;
  if (of.came > 0) return <>{say(texts.cameLine, { came: of.came })}</>;
  return (
    <>
      {say(texts.seatsLine, { taken: of.taken, seats: of.seats })}
      {of.waiting > 0 && `, ${say(texts.waitingLine, { count: of.waiting })}`}
    </>
  );
}
