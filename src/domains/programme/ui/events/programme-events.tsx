import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { eventsQuery } from './event-api.ts';
import { newTitle } from './event-form-messages.ts';
import { EventLines } from './event-lines.tsx';
import * as texts from './events-messages.ts';

const newest = 6;

/** The newest events, on the page of the programme. */
export function ProgrammeEvents(): ReactElement | null {
  const say = useText();
  const mayCreate = useMay('event.create');
  const events = useQuery(eventsQuery());
  if (!useMay('event.list')) return null;
  const all = events.data?.events ?? [];
  return (
    <section className="section" aria-labelledby="events">
      <h2 id="events">{say(texts.title)}</h2>
      {events.data && all.length === 0 && <p className="quiet">{say(texts.none)}</p>}
      <EventLines of={all.slice(0, newest)} />
      <div className="actions programme-end">
        {mayCreate && (
          <Link className="button" to="/app/programme/events/new">
            <Icon of={plus} />
            {say(newTitle)}
          </Link>
        )}
        <Link to="/app/programme/events">{say(texts.toAll)}</Link>
      </div>
    </section>
  );
}
