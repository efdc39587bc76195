import arrowLeft from '@phosphor-icons/core/regular/arrow-left.svg?raw';
import arrowRight from '@phosphor-icons/core/regular/arrow-right.svg?raw';
import check from '@phosphor-icons/core/regular/check.svg?raw';
import x from '@phosphor-icons/core/regular/x.svg?raw';
import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import {
  type AnswerCode,
  answers,
  type GivenAnswers,
  type QuestionCode,
  questionCodes,
} from '../../visit/talk/questions.ts';
import { fill, type WorkerTexts } from '../../visit/talk/worker-texts.ts';
import { Consent, Start, Thanks } from './ends.tsx';
import { askForTurns, isFaceDown } from './face-down.ts';
import { type Around, Black, Dots, type Recordings, WorkerPage } from './page.tsx';
import { pictograms } from './pictograms.ts';
import { ReachPage } from './reach.tsx';
import './pages.css';

export type { GivenAnswers } from '../../visit/talk/questions.ts';
export type { WorkerTexts } from '../../visit/talk/worker-texts.ts';
export type { Recordings } from './page.tsx';

export type WorkerQuestionsProps = {
  readonly texts: WorkerTexts;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where each text can be heard; nothing where it has not been spoken. */
  readonly audio?: Recordings;
  /** No text in a language that the person reads: the pictures alone, with yes and no. Nothing can be agreed to in them. */
  readonly pictures?: boolean;
  /** Everything was given before this page was opened: it is at the thanks. */
  readonly isGiven?: boolean;
  /** What was given, once the phone goes back; null when the worker would rather not. Called once. */
  readonly done: (given: GivenAnswers | null) => void;
};

/** How long an answer is seen as pressed before the next question comes. */
const movesOnAfter = 400;
const last = questionCodes.length;
const nothing: GivenAnswers = { answers: {}, reach: null, number: '', safeTime: '', consents: false };

/** From the four promises to the thanks. Any question can be passed over. */
type QuestionStep = number | 'start' | 'reach' | 'consent' | 'thanks';

/**
 * The phone in the worker's hand: four honest sentences, twelve questions, how to be reached, consent or a no, thanks. It knows of nothing
 * around it: no session, no address, no network. What is given is in the memory of this page alone, is never shown again, not on the way
 * back either, and goes out once.
 */
export function WorkerQuestions(props: WorkerQuestionsProps): ReactElement {
  const { texts, pictures = false, isGiven = false } = props;
  const [step, setStep] = useState<QuestionStep>(isGiven ? 'thanks' : pictures ? 0 : 'start');
  const [given, setGiven] = useState<GivenAnswers | null>(nothing);
  const [hidden, setHidden] = useState(false);
  /** From which question they went on to how they can be reached: the last one, or where they had enough. */
  const [leftAt, setLeftAt] = useState(last - 1);
  useEffect(() => {
    const turned = ({ beta, gamma }: DeviceOrientationEvent): void => {
      if (isFaceDown(beta, gamma)) setHidden(true);
    };
    window.addEventListener('deviceorientation', turned);
    return () => window.removeEventListener('deviceorientation', turned);
  }, []);
  const runtime: Around = { texts, audio: props.audio ?? {}, hide: () => setHidden(true) };
  const finish = (result: GivenAnswers | null): void => {
    setGiven(result);
    setStep('thanks');
  };
  const page = (): ReactNode => {
    const soFar = given ?? nothing;
    if (step === 'start')
      return (
        <Start
          runtime={runtime}
          begin={() => {
            askForTurns();
            setStep(0);
          }}
          rather={() => finish(null)}
        />
      );
    const code = typeof step === 'number' ? questionCodes[step] : undefined;
    if (typeof step === 'number' && code !== undefined)
      return (
        <Question
          key={code}
          runtime={runtime}
          code={code}
          at={step}
          pictures={pictures}
          back={step > 0 ? () => setStep(step - 1) : pictures ? null : () => setStep('start')}
          go={(answer) => {
            const now = answer === null ? soFar : { ...soFar, answers: { ...soFar.answers, [code]: answer } };
            setGiven(now);
            setLeftAt(step);
            setStep(step + 1 < last ? step + 1 : pictures ? 'thanks' : 'reach');
          }}
          enough={() => {
            setLeftAt(step);
            setStep('reach');
          }}
        />
      );
    if (step === 'reach')
      return (
        <ReachPage
          runtime={runtime}
          of={soFar}
          change={setGiven}
          back={() => setStep(leftAt)}
          next={() => setStep('consent')}
        />
      );
    if (step === 'consent')
      return (
        <Consent
          runtime={runtime}
          noCall={soFar.reach === 'no-contact'}
          back={() => setStep('reach')}
          say={(consents) => finish({ ...soFar, consents })}
        />
      );
    return <Thanks runtime={runtime} pictures={pictures} done={() => props.done(given)} />;
  };
  return (
    <div className="worker-questions" lang={props.language} dir={props.direction}>
      {hidden ? <Black name={texts.hidden} show={() => setHidden(false)} /> : page()}
    </div>
  );
}

function Question(props: {
  runtime: Around;
  code: QuestionCode;
  at: number;
  pictures: boolean;
  back: (() => void) | null;
  go: (answer: AnswerCode | null) => void;
  enough: () => void;
}): ReactElement {
  const { runtime, code, at, pictures, back, go, enough } = props;
  const { texts } = runtime;
  const [pressed, setPressed] = useState<AnswerCode | null>(null);
  useEffect(() => {
    if (pressed === null) return;
    const timer = setTimeout(() => go(pressed), movesOnAfter);
    return () => clearTimeout(timer);
  }, [pressed, go]);
  const choices: readonly AnswerCode[] = pictures ? ['yes', 'no'] : answers;
  const place = fill(texts.place, { n: at + 1, of: last });
  return (
    <WorkerPage
      runtime={runtime}
      title={texts[`question-${code}`]}
      spoken={[`question-${code}`]}
      pictureOnly={pictures}
      above={
        <p className="worker-place">
          <span className={pictures ? 'worker-unseen' : ''}>{place}</span>
          <Dots at={at} of={last} />
        </p>
      }
      buttons={
        <>
          {choices.map((answer) => (
            <button
              type="button"
              key={answer}
              className={`worker-button ${answer === pressed ? 'pressed' : ''}`}
              aria-label={pictures ? texts[`answer-${answer}`] : undefined}
              onClick={() => setPressed((before) => before ?? answer)}
            >
              {pictures ? <Icon of={answer === 'yes' ? check : x} /> : texts[`answer-${answer}`]}
            </button>
          ))}
          <Ways runtime={runtime} pictures={pictures} back={back} over={() => go(null)} enough={enough} />
        </>
      }
    >
      <Icon of={pictograms[code]} className="worker-picture" />
    </WorkerPage>
  );
}

/** Back, on without an answer, and enough: a worker who has said what they want to say need not pass over all the rest. */
function Ways(props: {
  runtime: Around;
  pictures: boolean;
  back: (() => void) | null;
  over: () => void;
  enough: () => void;
}): ReactElement {
  const { texts } = props.runtime;
  return (
    <div className="worker-ways">
      {props.back && (
        <button type="button" className="worker-button plain" onClick={props.back} aria-label={texts.back}>
          {props.pictures ? <Icon of={arrowLeft} /> : texts.back}
        </button>
      )}
      <button type="button" className="worker-button plain" onClick={props.over} aria-label={texts['pass-over']}>
        {props.pictures ? <Icon of={arrowRight} /> : texts['pass-over']}
      </button>
      {!props.pictures && (
        <button type="button" className="worker-button plain" onClick={props.enough}>
          {texts.done}
        </button>
      )}
    </div>
  );
}
