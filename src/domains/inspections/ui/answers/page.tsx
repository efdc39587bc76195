import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Timeline } from '../../../../web/components/timeline.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useText } from '../../../../web/text.tsx';
import { capacityNames } from '../../../access/public.ts';
import { ConsentWithdrawn, Crossings } from '../../../disclosures/ui/public.tsx';
import type { QuestionShown } from '../../answers/schema.ts';
import { questionCodes } from '../../visit/schema.ts';
import { questionQuery } from '../api.ts';
import { Opened, Part, useDayWords, useIdOfPage } from '../parts.tsx';
import { timelineTitle } from '../plan/messages.ts';
import { type QuestionTexts, WithAsked } from '../requests/asked.tsx';
import { answerNames } from '../worker/talk-messages.ts';
import { DeclineForm, NameForm, TakeForm } from './answer-forms.tsx';
import * as texts from './messages.ts';

/** A question for a person's first answers: in the unit that asked it, or in the one that is asked. */
export default function AnswersPage(): ReactElement {
  const question = useQuery(questionQuery(useIdOfPage()));
  return (
    <Opened of={question}>
      {(shown) => <WithAsked>{(asked) => <Question of={shown} asked={asked} />}</WithAsked>}
    </Opened>
  );
}

function Question({ of, asked }: { of: QuestionShown; asked: QuestionTexts }): ReactElement {
  const say = useText();
  const dayWords = useDayWords();
  return (
    <>
      <div className="reading">
        <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
        <p className="lead">{say(of.side === 'is-asked' ? texts.fromUnit : texts.toUnit, { unit: of.other })}</p>
        <DoneNote about={of.id} />
        <ConsentWithdrawn withdrawals={of.withdrawals} page={['answers']} />
        <VisibilityStrip of={of.visibility} />
        <dl className="pairs">
          {of.called && (
            <div>
              <dt>{say(texts.theirCalled)}</dt>
              <dd>{of.called}</dd>
            </div>
          )}
          <div>
            <dt>{say(texts.theirQuestion)}</dt>
            <dd>{of.asks}</dd>
          </div>
          {of.decisionOn && (
            <div>
              <dt>{say(texts.theirDay)}</dt>
              <dd>{say(texts.dayAlone, { day: dayWords(of.decisionOn) })}</dd>
            </div>
          )}
          <div>
            <dt>{say(texts.onGround)}</dt>
            <dd>{of.ground}</dd>
          </div>
        </dl>
        {of.taken && <p>{say(texts.takenBy, { name: of.taken.by })}</p>}
        {of.about && <p>{say(texts.isAbout, { alias: of.about.alias })}</p>}
        {of.declined && <p>{say(texts.noneGiven)}</p>}
        {of.declined?.reason && <p className="quiet">{of.declined.reason}</p>}
        {of.side === 'asks' && <Replies of={of} asked={asked} />}
        {of.may.includes('answers.pass-on') && <Give of={of} />}
      </div>
      {of.may.includes('answers.take') && <TakeForm of={of} />}
      {of.may.includes('answers.name-person') && <NameForm of={of} />}
      {of.may.includes('answers.decline') && <DeclineForm of={of} />}
      {of.passedOn.length > 0 && <Crossings crossings={of.passedOn} factName={(code) => asked[code]} />}
      <Part title={say(timelineTitle)}>
        <Timeline events={of.timeline} capacities={capacityNames} fieldName={(field) => field} />
      </Part>
    </>
  );
}

/** The way to where answers are chosen, or why there is none. */
function Give({ of }: { of: QuestionShown }): ReactElement {
  const say = useText();
  if (!of.held?.yes) return <p className="unknown">{say(texts.noYes)}</p>;
  return (
    <p className="actions">
      <Link className="button primary" to="/app/answers/$id/pass-on" params={{ id: of.id }}>
        {say(texts.give)}
      </Link>
    </p>
  );
}

function Replies({ of, asked }: { of: QuestionShown; asked: QuestionTexts }): ReactElement {
  const say = useText();
  if (of.replies.length === 0) return <p className="unknown">{say(texts.noReply)}</p>;
  return (
    <Part title={say(texts.repliesTitle)}>
      {of.replies.map(({ at, answers }) => {
        const given = questionCodes.flatMap((code) => (answers[code] ? [[code, answers[code]] as const] : []));
        if (given.length === 0) return <p key={at}>{say(texts.noneGiven)}</p>;
        return (
          <div key={at}>
            <dl className="pairs">
              {given.map(([code, answer]) => (
                <div key={code}>
                  <dt>{asked[code]}</dt>
                  <dd>{say(answerNames[answer])}</dd>
                </div>
              ))}
            </dl>
            <p className="small quiet">{say(texts.onTheirYes)}</p>
          </div>
        );
      })}
    </Part>
  );
}
