import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { kindNames } from '../kind-messages.ts';
import type { ResultsShown } from '../results/results-schema.ts';
import { surveyResultsQuery } from './api.ts';
import * as menu from './menu-messages.ts';
import { ResultFiles } from './result-files.tsx';
import { GroupQuestions } from './result-group.tsx';
import * as texts from './results-messages.ts';
import './surveys.css';

/** What a survey showed: shares of groups with their limits, and what changed since the one before. */
export default function SurveyResults(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const results = useQuery(surveyResultsQuery(id));
  return (
    <Fetched
      of={results}
      title={say(texts.notYet)}
      instead={
        <p>
          <Link to="/app/surveys/$id" params={{ id }}>
            {say(texts.toSurvey)}
          </Link>
        </p>
      }
    >
      {(data) => <Shown of={data} />}
    </Fetched>
  );
}

function Shown({ of }: { of: ResultsShown }): ReactElement {
  const say = useText();
  const { percent } = useFormats();
  const isLink = of.method === 'open-link';
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <span>{of.title}</span>
        <span>{of.reference}</span>
      </p>
      <PageHeading tab={of.title}>{useHeadline(of)}</PageHeading>
      <p className="lead">{say(isLink ? texts.leadLink : texts.lead)}</p>
      <ResultFiles id={of.id} />
      {of.before && (
        <p className="survey-key small">
          <span className="before" /> {say(texts.before)} <span className="after" /> {say(texts.now)}
        </p>
      )}
      {of.groups.map((group) => (
        <section key={group.kind ?? 'all'} className="section">
          <h2>{group.kind === null ? say(texts.all) : say(kindNames[group.kind])}</h2>
          {group.answered === null ? (
            <p className="survey-hidden">{say(texts.suppressed)}</p>
          ) : (
            <>
              <p className="quiet">
                {group.invited === null || group.rate === null
                  ? say(texts.answeredOnly, { answered: group.answered })
                  : say(texts.answered, {
                      answered: group.answered,
                      invited: group.invited,
                      rate: percent(group.rate),
                    })}
                {group.rate !== null && group.rate < 0.5 && ` · ${say(texts.fewAnswered)}`}
              </p>
              <GroupQuestions of={of} group={group} />
            </>
          )}
        </section>
      ))}
      <Knowledge of={of} />
      <section className="section">
        <h2>{say(texts.how)}</h2>
        <ul>
          {!isLink && <li>{say(texts.howWeights)}</li>}
          {of.before && <li>{say(texts.howPeople)}</li>}
          {of.before && <li>{say(texts.howCause)}</li>}
          <li>{say(texts.howKnow)}</li>
        </ul>
      </section>
      <p className="not-on-paper">
        <Link to="/app/surveys/$id" params={{ id: of.id }}>
          {say(texts.toSurvey)}
        </Link>
      </p>
    </>
  );
}

/** The question that decides, as a sentence. */
function useHeadline(of: ResultsShown): string {
  const say = useText();
  const { percent } = useFormats();
  const [whole] = of.groups;
  const main = whole?.questions.find(({ question }) => question === of.main);
  const question = of.asked.find(({ id }) => id === of.main)?.ask ?? '';
  const change = of.before?.changes
    .find(({ kind }) => kind === null)
    ?.questions.find((one) => one.question === of.main);
  if (change && change.state !== 'not-comparable' && change.state !== 'not-shown') {
    const word = {
      higher: texts.headlineHigher,
      lower: texts.headlineLower,
      'no-difference': texts.headlineNone,
      'too-early': texts.headlineEarly,
    }[change.state];
    return say(word, { question });
  }
  if (!main || main.share === null) return main?.right != null ? of.title : say(texts.headlineHidden);
  return say(texts.headlineShown, { share: percent(main.share), question });
}

function Knowledge({ of }: { of: ResultsShown }): ReactElement {
  const say = useText();
  const { number } = useFormats();
  const shown = of.groups.flatMap(({ kind, knowledge }) => (knowledge ? [{ kind, knowledge }] : []));
  return (
    <section className="section">
      <h2>{say(texts.knowledge)}</h2>
      {shown.length === 0 ? (
        <p className="quiet">{say(texts.knowledgeEarly)}</p>
      ) : (
        <>
          <ul>
            {shown.map(({ kind, knowledge }) => (
              <li key={kind ?? 'all'}>
                {say(texts.knowledgeGroup, {
                  group: kind === null ? say(texts.all) : say(kindNames[kind]),
                  right: number(Math.round(knowledge.expectedRight * 10) / 10),
                  of: of.knowledgeQuestions,
                })}
              </li>
            ))}
          </ul>
          <p className="small quiet">{say(texts.knowledgeNote)}</p>
        </>
      )}
    </section>
  );
}
