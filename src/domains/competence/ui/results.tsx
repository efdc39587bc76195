import chartBar from '@phosphor-icons/core/regular/chart-bar.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { Button } from '../../../web/components/button.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { useFormats, useLanguage } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import type { AgencyResult, Results } from '../schema.ts';
import { resultsQuery } from './api.ts';
import { LearningFetched } from './learning-fetched.tsx';
import { NextStep } from './next-step.tsx';
import { PublishForm } from './publish-form.tsx';
import { ResultRow } from './result-row.tsx';
import { resultsCsv } from './results-csv.ts';
import * as texts from './results-messages.ts';
import './results.css';

/** Which share of each agency would know whom to call, before and after. The finding is the title of the figure. */
export default function ResultsPage(): ReactElement {
  const results = useQuery(resultsQuery());
  return <LearningFetched of={results}>{(data) => <Shown of={data} />}</LearningFetched>;
}

function Shown({ of }: { of: Results }): ReactElement {
  const say = useText();
  const mayPublish = useMay('vignette.publish');
  const finding = useFinding(of.agencies);
  const { day } = useFormats();
  return (
    <>
      <p className="identity">
        <span>{say(texts.crumb)}</span>
        <span>{say(texts.kicker, { baseline: of.baseline, repeat: of.repeat })}</span>
        {of.publishedAt && <span>{say(texts.publishedAt, { day: day(new Date(of.publishedAt)) })}</span>}
      </p>
      <PageHeading tab={say(texts.tab)}>{say(texts.title)}</PageHeading>
      <p className="lead">{say(texts.lead)}</p>
      <DoneNote about="vignette-results" />
      {of.agencies.length === 0 ? (
        <Empty title={say(texts.nothingYet)} icon={chartBar}>
          <p className="quiet">{say(texts.nothingYetText)}</p>
        </Empty>
      ) : (
        <>
          <section className="results-figure" aria-labelledby="finding">
            <h2 id="finding">{finding}</h2>
            <p className="small quiet">{say(texts.axisNote)}</p>
            <p className="results-key small">
              <KeyMark after={false} />
              {say(texts.keyBefore, { round: of.baseline })}
              <KeyMark after />
              {say(texts.keyAfter, { round: of.repeat })}
            </p>
            <ul className="results-rows">
              {of.agencies.map((agency) => (
                <ResultRow key={agency.agency} of={agency} />
              ))}
            </ul>
            <div className="results-axis caption" aria-hidden="true">
              {['0', '25', '50', '75', '100 %'].map((tick) => (
                <span key={tick}>{tick}</span>
              ))}
            </div>
            <div className="actions results-end">
              <SaveCsv of={of} />
              <span className="small quiet">{say(texts.method)}</span>
            </div>
          </section>
          <div className="results-below">
            <section aria-labelledby="reading">
              <h2 id="reading">{say(texts.readTitle)}</h2>
              <ul className="results-list">
                <li>{say(texts.readPeople)}</li>
                <li>{say(texts.readTotal)}</li>
                <li>{say(texts.readDo)}</li>
              </ul>
            </section>
            <NextStep agencies={of.agencies} />
          </div>
        </>
      )}
      {mayPublish && <PublishForm of={of} />}
      <p className="results-back">
        <Link to="/app/learn">{say(texts.backToLearning)}</Link>
      </p>
    </>
  );
}

function KeyMark({ after }: { after: boolean }): ReactElement {
  return (
    <svg className={`results-mark ${after ? 'after' : 'before'}`} viewBox="0 0 36 16" aria-hidden="true">
      <line x1="0" x2="36" y1="8" y2="8" />
      {after ? <path d="M18 1 25 8 18 15 11 8Z" /> : <circle cx="18" cy="8" r="5.5" />}
    </svg>
  );
}

/** The finding, in sentences that name the agencies; what is not known is stated as clearly as what is. */
function useFinding(agencies: readonly AgencyResult[]): string {
  const say = useText();
  const language = useLanguage();
  const names = (state: AgencyResult['state']): string => {
    const those = agencies.filter((agency) => agency.state === state).map(({ name }) => name);
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(those);
  };
  const sentences: readonly [AgencyResult['state'], Message][] = [
    ['higher', texts.moreKnow],
    ['lower', texts.fewerKnow],
    ['no-difference', texts.noDifferenceAt],
    ['few-answered', texts.cautionAt],
  ];
  return sentences
    .filter(([state]) => agencies.some((agency) => agency.state === state))
    .map(([state, text]) => say(text, { agencies: names(state) }))
    .join(' ');
}

function SaveCsv({ of }: { of: Results }): ReactElement {
  const say = useText();
  return (
    <Button look="compact" icon={downloadSimple} onClick={() => saveFile('vignettes-by-agency.csv', resultsCsv(of))}>
      {say(texts.saveTable)}
    </Button>
  );
}
