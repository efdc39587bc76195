import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { ToReadRow, WritingPage } from '../../authoring/schema.ts';
import { LearningFetched } from '../learning-fetched.tsx';
import { fetchStatements, writingsQuery } from './api.ts';
import { FetchedFile } from './fetched-file.tsx';
import * as texts from './list-messages.ts';
import { WritingState } from './writing-state.tsx';
import './authoring.css';

/** The courses that are written here, and those that wait for a reader. */
export default function Writing(): ReactElement {
  const writings = useQuery(writingsQuery());
  return <LearningFetched of={writings}>{(data) => <WritingLists of={data} />}</LearningFetched>;
}

function WritingLists({ of }: { of: WritingPage }): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      {of.mayWrite && <Own of={of.items} />}
      <section className="section" aria-labelledby="to-read">
        <h2 id="to-read">{say(texts.toReadTitle)}</h2>
        {of.toRead.length === 0 && <p>{say(texts.nothingToRead)}</p>}
        <ul className="rows">
          {of.toRead.map((row) => (
            <ToRead key={row.edition} of={row} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Own({ of }: { of: WritingPage['items'] }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const [state, setState] = useState('');
  const shown = of.filter((row) => state === '' || row.state === state);
  return (
    <section className="section" aria-labelledby="own">
      <h2 id="own">{say(texts.ownTitle)}</h2>
      <div className="actions">
        <Link className="button primary" to="/app/learn/writing/new">
          <Icon of={plus} />
          {say(texts.newCourse)}
        </Link>
        <FetchedFile fetch={fetchStatements} button={say(texts.statements)} done={say(texts.statementsFetched)} />
      </div>
      {of.length > 1 && (
        <SelectField
          id="state"
          label={say(texts.filter)}
          optional
          value={state}
          onChange={setState}
          choices={(['draft', 'sent', 'published', 'withdrawn'] as const).map((value) => ({
            value,
            label: say(texts.stateNames[value]),
          }))}
        />
      )}
      {shown.length === 0 && <p>{say(texts.noCourses)}</p>}
      <ul className="rows">
        {shown.map((row) => (
          <li className="row authoring-row" key={row.id}>
            <span>
              <Link className="row-link" to="/app/learn/writing/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
              <span className="small quiet">
                {say(texts.savedBy, {
                  time: moment({ from: row.savedAt, to: null, precision: 'minute' }),
                  by: row.savedBy,
                })}
              </span>
            </span>
            <span className="small quiet">
              {row.version !== null &&
                say(row.reach === 'all' ? texts.openToAll : texts.openToAgency, { version: row.version })}
            </span>
            <WritingState of={row.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ToRead({ of }: { of: ToReadRow }): ReactElement {
  const say = useText();
  return (
    <li className="row authoring-row">
      <span>
        <Link className="row-link" to="/app/learn/review/$id" params={{ id: of.edition }}>
          {of.title}
        </Link>
        <span className="small quiet">{say(texts.fromAgency, { agency: of.agency, version: of.version })}</span>
      </span>
      <span className="small quiet">{say(of.reach === 'all' ? texts.meantForAll : texts.meantForAgency)}</span>
      <span className="small quiet">
        {of.writes ? say(texts.ownCourse) : of.verdict ? say(texts.verdictTexts[of.verdict]) : say(texts.notReviewed)}
      </span>
    </li>
  );
}
