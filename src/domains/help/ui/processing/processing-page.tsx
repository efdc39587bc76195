import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { Fetched } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { type Say, useText } from '../../../../web/text.tsx';
import { processingColumns, processingTexts } from '../../processing/messages.ts';
import { processingAsCsv } from '../../processing/record-file.ts';
import type { ActivityShown, ProcessingRecord } from '../../processing/schema.ts';
import { processingTitle } from '../menu-messages.ts';
import { processingQuery } from './api.ts';
import { ContactChanges } from './contact-changes.tsx';
import { ContactForm } from './contact-form.tsx';
import * as texts from './messages.ts';

/** The record of processing activities of one’s agency, made from its settings. */
export default function ProcessingPage(): ReactElement {
  const say = useText();
  const title = say(processingTitle);
  return (
    <div>
      <Fetched of={useQuery(processingQuery())} title={title}>
        {(record) => (
          <>
            <div className="page-head">
              <div>
                <PageHeading tab={title}>{title}</PageHeading>
                <p className="lead">{say(texts.lead, { agency: record.agency })}</p>
              </div>
              <PrintButton />
            </div>
            <Whole of={record} />
          </>
        )}
      </Fetched>
    </div>
  );
}

const keptWords = (say: Say, kept: ActivityShown['kept']): string =>
  kept === null
    ? say(processingTexts.notDecided)
    : say(processingTexts.keptFor, { period: kept.period, from: kept.from, outcome: kept.outcome });

const lawWords = (say: Say, law: ActivityShown['law']): string =>
  law.length === 0
    ? say(processingTexts.noLaw)
    : law
        .map(({ statute, verified }) => (verified ? statute : `${statute} (${say(processingTexts.notVerified)})`))
        .join('; ');

function Whole({ of: record }: { of: ProcessingRecord }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  return (
    <>
      <p>
        {say(texts.undecided, { count: record.undecided })} {say(texts.madeOn, { day: date(new Date(record.madeOn)) })}
      </p>
      <Contacts of={record} />
      <section className="section">
        <h2 id="processing-activities">{say(texts.activities)}</h2>
        <ScrollTable
          caption={say(texts.activities)}
          look="cards"
          columns={processingColumns.map((column) => say(column))}
          rows={record.activities.map((one) => ({
            key: one.kind,
            cells: [
              <b key="name">{one.name}</b>,
              one.purpose,
              one.people,
              one.data,
              one.recipients,
              keptWords(say, one.kept),
              one.kept?.reference ?? '–',
              lawWords(say, one.law),
            ],
          }))}
        />
      </section>
      <section className="section">
        <h2>{say(texts.recipients)}</h2>
        <p>{record.recipients.join(', ')}</p>
      </section>
      <section className="section">
        <h2>{say(texts.processors)}</h2>
        {record.processors.length === 0 ? (
          <p>{say(texts.noProcessors)}</p>
        ) : (
          <ul className="dots">
            {record.processors.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        <p className="small quiet">{say(texts.abroad)}</p>
      </section>
      <section className="section">
        <h2>{say(texts.measures)}</h2>
        <ul className="dots">
          {record.measures.map(({ text, isOn }) => (
            <li key={text}>
              <b>{say(isOn ? texts.on : texts.off)}:</b> {text}
            </li>
          ))}
        </ul>
      </section>
      <Leaving of={record} />
    </>
  );
}

function Contacts({
  of: { agency, officer, requests, hasOfficer, mayChange, changes },
}: {
  of: ProcessingRecord;
}): ReactElement {
  const say = useText();
  const undecided = say(processingTexts.notDecided);
  return (
    <section className="section">
      <h2>{say(texts.contacts)}</h2>
      <dl className="pairs">
        <div>
          <dt>{say(texts.controller)}</dt>
          <dd>{agency}</dd>
        </div>
        <div>
          <dt>{say(texts.officer)}</dt>
          <dd>
            {officer ?? undecided}
            <br />
            <span className="small quiet">{say(hasOfficer ? texts.readsLog : texts.readsNoLog)}</span>
          </dd>
        </div>
        <div>
          <dt>{say(texts.requests)}</dt>
          <dd>{requests ?? undecided}</dd>
        </div>
      </dl>
      {mayChange && <ContactForm key={`${officer} ${requests}`} officer={officer} requests={requests} />}
      <ContactChanges of={changes} />
    </section>
  );
}

function Leaving({ of: record }: { of: ProcessingRecord }): ReactElement {
  const say = useText();
  const { changes: _changes, ...file } = record;
  const name = `${say(processingTexts.fileName)}-${record.madeOn}`;
  const csv = (): string =>
    processingAsCsv(record, {
      columns: processingColumns.map((column) => say(column)),
      kept: (kept) => keptWords(say, kept),
      law: (law) => lawWords(say, law),
    });
  return (
    <section className="section not-on-paper">
      <h2>{say(texts.notices)}</h2>
      <ul className="dots">
        <li>
          <a href="/privacy">{say(texts.toStaff)}</a>
        </li>
        <li>
          <a href="/privacy#workers">{say(texts.toWorkers)}</a>
        </li>
        <li>
          <a href="/terms">{say(texts.toTerms)}</a>
        </li>
      </ul>
      <div className="actions">
        <Button icon={downloadSimple} onClick={() => saveFile(`${name}.csv`, csv(), 'text/csv;charset=utf-8')}>
          {say(texts.csv)}
        </Button>
        <Button
          icon={downloadSimple}
          onClick={() => saveFile(`${name}.json`, JSON.stringify(file, null, 2), 'application/json')}
        >
          {say(texts.json)}
        </Button>
      </div>
    </section>
  );
}
