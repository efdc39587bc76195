import chatText from '@phosphor-icons/core/regular/chat-text.svg?raw';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { DoneNote } from '../../../../web/components/state/done-note.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import type { RoundShown, SurveyPage } from '../../survey/shown-survey.ts';
import { StudyNav } from '../study-nav.tsx';
import { surveyNote, surveyQuery, useSurveyCommand } from './api.ts';
import { OpenSurveyForm } from './open-survey-form.tsx';
import { SurveyForm } from './survey-form.tsx';
import * as texts from './survey-messages.ts';
import '../study.css';

/**
 * The practitioner survey: everyone who works in an agency answers the open round; the study body opens rounds and publishes
 * what they gave.
 */
export default function PractitionerSurveyPage(): ReactElement {
  const say = useText();
  const found = useQuery(surveyQuery());
  return (
    <>
      <StudyNav />
      <PageHeading tab={say(texts.title)}>{say(texts.title)}</PageHeading>
      <DoneNote about={surveyNote} />
      <FetchState of={found} lines={10} />
      {found.data && <Survey of={found.data} />}
    </>
  );
}

/** Days of a round have no hour: noon is on that day in every country that uses CAPE. */
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

function Survey({ of }: { of: SurveyPage }): ReactElement {
  const say = useText();
  const { longDay } = useDays();
  const { open, rounds } = of;
  return (
    <>
      <p className="lead">{say(texts.lead)}</p>
      {open?.state === 'open' && (
        <>
          <p>{say(texts.openUntil, { name: open.name, day: longDay(open.to) })}</p>
          <SurveyForm key={open.id} of={of} round={open.id} />
        </>
      )}
      {open?.state === 'answered' && (
        <section className="block section">
          <h2>{say(texts.answeredTitle, { name: open.name })}</h2>
          <p>{say(texts.answeredText, { day: longDay(open.to) })}</p>
        </section>
      )}
      {!open && (
        <Empty title={say(texts.noneTitle)} icon={chatText}>
          <p className="quiet">{say(texts.noneText)}</p>
        </Empty>
      )}
      {rounds.length > 0 && (
        <section className="section" aria-labelledby="rounds">
          <h2 id="rounds">{say(texts.roundsTitle)}</h2>
          <dl className="pairs">
            {rounds.map((round) => (
              <Round key={round.id} of={round} />
            ))}
          </dl>
        </section>
      )}
      {of.may.includes('study.open-survey') && <OpenSurveyForm of={of} />}
    </>
  );
}

function useDays(): { longDay: (day: string) => string } {
  const formats = useFormats();
  return { longDay: (day) => formats.date(noonOf(day)) };
}

function Round({ of: round }: { of: RoundShown }): ReactElement {
  const say = useText();
  const { longDay } = useDays();
  const command = useSurveyCommand();
  const publish = (): void =>
    void command.send({
      path: `/api/study/survey/${round.id}/publish`,
      label: texts.publishing,
      done: texts.didPublish,
      body: (act) => ({ act }),
    });
  const end = (): void =>
    void command.send({
      path: `/api/study/survey/${round.id}/close`,
      label: texts.ending,
      done: texts.didEnd,
      body: (act) => ({ act }),
    });
  return (
    <div>
      <dt>{round.name}</dt>
      <dd>
        <b>{say(texts.states[round.state])}</b>{' '}
        {say(texts.roundLine, { from: longDay(round.from), to: longDay(round.to), asked: round.asked })}
        {round.mayEnd && (
          <>
            <Refusal of={command.refused} />
            <Sending act={command.act} />
            <div className="actions">
              <Button barred={command.onItsWay} onClick={end}>
                {say(command.sending ? sendingNow : texts.end)}
              </Button>
            </div>
            <p className="small quiet">{say(texts.endText)}</p>
          </>
        )}
        {round.mayPublish && (
          <>
            <Refusal of={command.refused} />
            <Sending act={command.act} />
            <div className="actions">
              <Button barred={command.onItsWay} onClick={publish}>
                {say(command.sending ? sendingNow : texts.publish)}
              </Button>
            </div>
            <p className="small quiet">{say(texts.publishText)}</p>
          </>
        )}
      </dd>
    </div>
  );
}
