import calendarCheck from '@phosphor-icons/core/regular/calendar-check.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { FilterChoice, FilterWords, SortChoice } from '../../../../web/components/filter/filter-field.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay } from '../../../access/ui/public.tsx';
import { type EventRow, eventKinds } from '../../events/event-schema.ts';
import { eventKindWords } from '../../events/event-words.ts';
import { ProgrammeFetched } from '../programme-fetched.tsx';
import { eventsQuery } from './event-api.ts';
import { newTitle } from './event-form-messages.ts';
import { EventLines } from './event-lines.tsx';
import { stateWords } from './event-state.ts';
import * as texts from './events-messages.ts';
import '../programme.css';
import './event.css';

type Filters = { readonly kind: string; readonly state: string; readonly text: string; readonly sort: string };
const noFilters: Filters = { kind: '', state: '', text: '', sort: 'day' };

/** All events of the unit, narrowed and sorted where they are. */
export default function Events(): ReactElement {
  const say = useText();
  const events = useQuery(eventsQuery());
  const may = useMay('event.create');
  return (
    <ProgrammeFetched of={events}>
      {(data) => (
        <>
          <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
          <p className="lead">{say(texts.lead)}</p>
          {may && (
            <div className="actions">
              <Link className="button" to="/app/programme/events/new">
                <Icon of={plus} />
                {say(newTitle)}
              </Link>
            </div>
          )}
          {data.events.length === 0 ? (
            <Empty title={say(texts.none)} icon={calendarCheck}>
              <p className="quiet">{say(texts.noneText)}</p>
            </Empty>
          ) : (
            <Narrowed of={data.events} />
          )}
        </>
      )}
    </ProgrammeFetched>
  );
}

function Narrowed({ of }: { of: readonly EventRow[] }): ReactElement {
  const say = useText();
  const language = useLanguage();
  const [filters, setFilters] = useState(noFilters);
  const at = (field: keyof Filters) => ({
    id: `filter-${field}`,
    value: filters[field],
    onChange: (value: string) => setFilters({ ...filters, [field]: value }),
  });
  const word = filters.text.trim().toLocaleLowerCase(language);
  const shown = of
    .filter(
      ({ kind, state, title }) =>
        (filters.kind === '' || kind === filters.kind) &&
        (filters.state === '' || state === filters.state) &&
        title.toLocaleLowerCase(language).includes(word),
    )
    .sort((a, b) =>
      filters.sort === 'name' ? a.title.localeCompare(b.title, language) : b.from.localeCompare(a.from),
    );
  return (
    <>
      <div className="field-row event-filters not-on-paper">
        <FilterChoice
          {...at('kind')}
          label={say(texts.filterKind)}
          choices={eventKinds.map((value) => ({ value, label: say(eventKindWords[value]) }))}
        />
        <FilterChoice
          {...at('state')}
          label={say(texts.filterState)}
          choices={Object.entries(stateWords).map(([value, name]) => ({ value, label: say(name) }))}
        />
        <FilterWords {...at('text')} label={say(texts.filterText)} maxLength={60} />
        <SortChoice
          {...at('sort')}
          label={say(texts.sort)}
          choices={[
            { value: 'day', label: say(texts.sortDay) },
            { value: 'name', label: say(texts.sortName) },
          ]}
        />
      </div>
      {shown.length === 0 ? <p className="quiet">{say(texts.noMatch)}</p> : <EventLines of={shown} />}
    </>
  );
}
