import ear from '@phosphor-icons/core/regular/ear.svg?raw';
import hand from '@phosphor-icons/core/regular/hand.svg?raw';
import identificationCard from '@phosphor-icons/core/regular/identification-card.svg?raw';
import scales from '@phosphor-icons/core/regular/scales.svg?raw';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { directionOf } from '../../../kernel/language.ts';
import { Icon } from '../../../web/components/icon.tsx';
import { useText } from '../../../web/text.tsx';
import { standingOf, type TalkLanguage, talkTexts } from '../visit/talk-languages.ts';
import { answers, questionCodes, type WorkerAnswers } from '../visit-schema.ts';
import { draftStrip, locked } from './talk-messages.ts';
import { workerTexts } from './worker-texts.ts';
import './worker-pages.css';

/** What a worker gave: only in the memory of this page, until it is sealed or thrown away. */
export type Given = { readonly answers: WorkerAnswers; readonly safeTime: string; readonly consents: boolean };

const icons = [hand, ear, scales, identificationCard];

/** The phone in the worker's hand: no menu, no capacity, no agency; four honest sentences, then what they want to answer. */
export function WorkerPages(props: { language: TalkLanguage; done: (given: Given | null) => void }): ReactElement {
  const texts = workerTexts[props.language];
  const [step, setStep] = useState(-1);
  const [given, setGiven] = useState<WorkerAnswers>({});
  const [safeTime, setSafeTime] = useState('');
  const code = questionCodes[step];
  if (step < 0)
    return (
      <Page
        language={props.language}
        title={texts.title}
        buttons={
          <>
            <button type="button" className="button primary" onClick={() => setStep(0)}>
              {texts.start}
            </button>
            <button type="button" className="button" onClick={() => props.done(null)}>
              {texts.rather}
            </button>
          </>
        }
      >
        <ul className="promises">
          {texts.promises.map((promise, at) => (
            <li key={promise}>
              <Icon of={icons[at] ?? hand} />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
        <p className="quiet">{texts.howLong}</p>
      </Page>
    );
  if (code !== undefined)
    return (
      <Page
        key={code}
        language={props.language}
        title={texts.questions[code]}
        above={texts.place(step + 1)}
        buttons={
          <>
            {answers.map((answer) => (
              <button
                type="button"
                className="button"
                key={answer}
                onClick={() => {
                  setGiven({ ...given, [code]: answer });
                  setStep(step + 1);
                }}
              >
                {texts.answers[answer]}
              </button>
            ))}
            <button type="button" className="button plain" onClick={() => setStep(step + 1)}>
              {texts.next}
            </button>
            <button type="button" className="button plain" onClick={() => setStep(step - 1)}>
              {texts.back}
            </button>
          </>
        }
      />
    );
  if (step === questionCodes.length)
    return (
      <Page
        key="safe"
        language={props.language}
        title={texts.safeTitle}
        buttons={
          <button type="button" className="button primary" onClick={() => setStep(step + 1)}>
            {texts.next}
          </button>
        }
      >
        <label className="field">
          <span className="hint">{texts.safeHint}</span>
          <input
            className="input"
            value={safeTime}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => setSafeTime(target.value)}
          />
        </label>
      </Page>
    );
  const finish = (consents: boolean): void => props.done({ answers: given, safeTime, consents });
  return (
    <Page
      key="consent"
      language={props.language}
      title={texts.consent}
      buttons={
        <>
          <button type="button" className="button primary" onClick={() => finish(true)}>
            {texts.yes}
          </button>
          <button type="button" className="button" onClick={() => finish(false)}>
            {texts.no}
          </button>
        </>
      }
    />
  );
}

function Page(props: {
  language: TalkLanguage;
  title: string;
  above?: string;
  buttons: ReactNode;
  children?: ReactNode;
}): ReactElement {
  const say = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // Modal, so that nothing behind it can be reached: no menu, no note, by no key and no reader of the screen.
  const lock = (): void => {
    if (dialog.current?.isConnected && !dialog.current.open) dialog.current.showModal();
    heading.current?.focus();
  };
  useEffect(lock, []);
  return (
    <dialog
      ref={dialog}
      className="worker-page"
      aria-label={props.title}
      onCancel={(event) => event.preventDefault()}
      onClose={lock}
    >
      {standingOf(talkTexts[props.language]) === 'draft' && <p className="draft-strip">{say(draftStrip)}</p>}
      <p className="small quiet">{say(locked)}</p>
      <div className="worker-main" lang={props.language} dir={directionOf(props.language)}>
        {props.above && <p className="quiet">{props.above}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        {props.children}
      </div>
      <div className="worker-buttons" lang={props.language} dir={directionOf(props.language)}>
        {props.buttons}
      </div>
    </dialog>
  );
}
