import question from '@phosphor-icons/core/regular/question.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { useText } from '../../../web/text.tsx';
import type { HistoryShown } from '../programme-schema.ts';
import { historyQuery } from './api.ts';
import * as words from './history-messages.ts';
import { ProgrammeFetched } from './programme-fetched.tsx';
import * as texts from './programme-messages.ts';
import './programme.css';

/** What CAPE did from 2019 to 2021, each with its source; what sources do not agree on is marked. */
export default function History(): ReactElement {
  const history = useQuery(historyQuery());
  return <ProgrammeFetched of={history}>{(data) => <Shown of={data} />}</ProgrammeFetched>;
}

function Shown({ of }: { of: HistoryShown }): ReactElement {
  const say = useText();
  return (
    <>
      <PageHeading tab={say(texts.historyTitle)}>{say(texts.historyTitle)}</PageHeading>
      <p className="lead">{say(words.historyLead)}</p>
      <section className="section" aria-labelledby="aims">
        <h2 id="aims">{say(words.historyAims)}</h2>
        <ol className="history-aims">
          {of.aims.map((aim) => (
            <li key={aim}>{aim}</li>
          ))}
        </ol>
        <p className="caption">{say(words.sourceOf, of.aimsSource)}</p>
      </section>
      <Entries id="done" title={say(words.historyDone)} of={of.entries} />
      <Entries id="after" title={say(words.historyAfter)} of={of.after} />
      <p className="caption programme-end">{say(words.historyRead)}</p>
    </>
  );
}

function Entries(props: { id: string; title: string; of: HistoryShown['entries'] }): ReactElement {
  const say = useText();
  return (
    <section className="section" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ul className="rows">
        {props.of.map((entry) => (
          <li className="row history-entry" key={entry.id}>
            <span className="when">{entry.when}</span>
            <span>
              {!entry.certain && (
                <Chip look="nothing" icon={question}>
                  {say(words.unclear)}
                </Chip>
              )}
              <p>{entry.text}</p>
              <p className="caption">{say(words.sourceOf, entry.source)}</p>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
