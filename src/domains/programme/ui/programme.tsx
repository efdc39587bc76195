import flag from '@phosphor-icons/core/regular/flag.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { useCountryName } from '../../../web/country-name.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { ProgrammePage, ProgrammeRow } from '../programme-schema.ts';
import { programmeQuery } from './api.ts';
import { useDay } from './days.ts';
import { ProgrammeEvents } from './events/programme-events.tsx';
import * as menu from './menu-messages.ts';
import { ProgrammeFetched } from './programme-fetched.tsx';
import * as texts from './programme-messages.ts';
import * as words from './programmes-messages.ts';
import { title as practicesTitle } from './register/practice-messages.ts';
import { title as recommendationsTitle } from './register/recommendation-messages.ts';
import { RunningProgramme } from './running-programme.tsx';
import { VisitList } from './visit-list.tsx';
import './programme.css';

/** The running programme on one page, and the way to the others. */
export default function Programme(): ReactElement {
  const page = useQuery(programmeQuery());
  return <ProgrammeFetched of={page}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: ProgrammePage }): ReactElement {
  const say = useText();
  const mayVisit = useMay('visit.create');
  const mayOpen = useMay('programme.open');
  const { programme, programmes, visits } = of;
  return (
    <>
      {programme ? (
        <RunningProgramme of={programme} />
      ) : (
        <>
          <PageHeading tab={say(menu.title)}>{say(menu.title)}</PageHeading>
          <Empty title={say(texts.programmeNone)} icon={flag}>
            <p className="quiet">{say(texts.programmeNoneText)}</p>
          </Empty>
        </>
      )}
      <ProgrammeEvents />
      <section className="section" aria-labelledby="visits">
        <h2 id="visits">{say(texts.visitsTitle)}</h2>
        <VisitList of={visits} />
        {mayVisit && (
          <div className="actions programme-end">
            <Link className="button" to="/app/programme/visits/new">
              <Icon of={plus} />
              {say(menu.visitNew)}
            </Link>
          </div>
        )}
      </section>
      <section className="section" aria-labelledby="programmes">
        <h2 id="programmes">{say(words.others)}</h2>
        <ul className="rows">
          {programmes.map((row) => (
            <Row key={row.id} of={row} />
          ))}
        </ul>
        <div className="actions programme-end">
          {mayOpen && (
            <Link className="button" to="/app/programme/new">
              <Icon of={plus} />
              {say(words.newTitle)}
            </Link>
          )}
          <Link to="/app/programme/recommendations">{say(recommendationsTitle)}</Link>
          <Link to="/app/programme/practices">{say(practicesTitle)}</Link>
          <Link to="/app/programme/history">{say(texts.historyTitle)}</Link>
        </div>
      </section>
    </>
  );
}

function Row({ of }: { of: ProgrammeRow }): ReactElement {
  const say = useText();
  const day = useDay();
  const country = useCountryName();
  return (
    <li className="row">
      <span className="when">
        {say(words.rowPeriod, { from: day(of.from), to: day(of.ends) })}
        {of.country && <span>{country(of.country)}</span>}
      </span>
      <span>
        <Link className="row-link" to="/app/programme/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
        <span className="small quiet"> {of.reference}</span>
      </span>
      <span className="end">
        {of.ended ? say(words.rowEnded, { day: day(of.ended) }) : say(words.rowRunning)}
        <br />
        {say(words.rowGoals, { count: of.goals })}
      </span>
    </li>
  );
}
