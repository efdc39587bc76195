import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../kernel/message.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { OnThisPage } from '../../../web/components/on-this-page.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Responsible } from '../../../web/components/responsible.tsx';
import { DoneNote } from '../../../web/components/state/done-note.tsx';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { Timeline } from '../../../web/components/timeline.tsx';
import { withdrawingIn } from '../../../web/components/withdraw-entry.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { capacityNames } from '../../access/public.ts';
import type { SurveyShown } from '../survey-schema.ts';
import { surveyQuery, useSurveyCommand } from './api.ts';
import { AskingPart } from './asking-part.tsx';
import * as frameTexts from './frame-messages.ts';
import { FramePart } from './frame-part.tsx';
import * as menu from './menu-messages.ts';
import * as questionTexts from './questions-messages.ts';
import { QuestionsPart } from './questions-part.tsx';
import * as texts from './survey-messages.ts';
import { methodWords, stateWords } from './words.ts';
import './surveys.css';

/** A survey on one page: what is asked, of whom, how far it has come, and every act behind it. */
export default function SurveyPage(): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const survey = useQuery(surveyQuery(id));
  return (
    <Fetched of={survey} title={say(texts.notFound)}>
      {(data) => <Shown of={data} />}
    </Fetched>
  );
}

/** What is to be done next, in words. */
function nextOf({ state, method, frame, questions, draw, mails, may }: SurveyShown): Message | null {
  if (state === 'closed') return texts.nextResults;
  if (state === 'open') {
    if (method === 'open-link') return texts.nextLink;
    return mails.sent + mails.waiting > 0 ? texts.nextWait : texts.nextInvite;
  }
  if (method !== 'open-link' && !frame) return texts.nextFrame;
  if (questions.length === 0) return texts.nextQuestions;
  if (method !== 'open-link' && !draw?.current) return texts.nextDraw;
  return may.includes('survey.open') ? texts.nextOpen : null;
}

function Shown({ of }: { of: SurveyShown }): ReactElement {
  const say = useText();
  const { day } = useFormats();
  const command = useSurveyCommand();
  const next = nextOf(of);
  return (
    <>
      <p className="identity">
        <span>{say(menu.title)}</span>
        <span>{say(stateWords[of.state])}</span>
        <span>{say(methodWords[of.method])}</span>
        <span>{say(texts.kicker, { reference: of.reference, day: day(atNoon(of.closesOn)) })}</span>
      </p>
      <PageHeading tab={of.title}>{of.title}</PageHeading>
      <p className="lead">{of.aim}</p>
      {of.withdrawn && <p role="note">{say(texts.withdrawn)}</p>}
      {of.repeats && (
        <p className="quiet">
          <Link to="/app/surveys/$id" params={{ id: of.repeats.id }}>
            {say(texts.repeatOf, { title: of.repeats.title })}
          </Link>
        </p>
      )}
      <DoneNote about={of.id} />
      {next && !of.withdrawn && (
        <p className="survey-next not-on-paper">
          <b>{say(texts.nextStep)}:</b> {say(next)}
        </p>
      )}
      <p className="actions not-on-paper">
        {of.state === 'closed' && (
          <Link className="button primary" to="/app/surveys/$id/results" params={{ id: of.id }}>
            {say(texts.results)}
          </Link>
        )}
        {of.may.includes('survey.change') && (
          <Link className="button" to="/app/surveys/$id/change" params={{ id: of.id }}>
            {say(texts.change)}
          </Link>
        )}
      </p>
      <OnThisPage
        parts={[
          { id: 'answers', name: say(texts.answersTitle) },
          { id: 'frame', name: say(frameTexts.frame) },
          { id: 'questions', name: say(questionTexts.questions) },
          { id: 'timeline', name: say(texts.history) },
        ]}
      />
      <AskingPart of={of} />
      <FramePart of={of} />
      <QuestionsPart of={of} />
      {of.responsible && (
        <Responsible of={of.responsible} path={`/api/surveys/${of.id}/responsible`} command={command} />
      )}
      <section className="section" aria-labelledby="timeline">
        <h2 id="timeline">{say(texts.history)}</h2>
        <Timeline
          events={of.timeline}
          capacities={capacityNames}
          fieldName={(field) => field}
          action={withdrawingIn({
            path: `/api/surveys/${of.id}/withdraw-entry`,
            may: of.may.includes('survey.withdraw'),
            use: useSurveyCommand,
          })}
        />
      </section>
      <p className="not-on-paper">
        <Link to="/app/surveys">{say(texts.toAll)}</Link>
      </p>
    </>
  );
}
