import { type ReactElement, useId } from 'react';
import { type GivenAnswers, reaches } from '../../visit/talk/questions.ts';
import { type Around, WorkerPage } from './page.tsx';

/** How the person can be reached, and when it is safe; or that no one should try. All of it can be left empty. */
export function ReachPage(props: {
  runtime: Around;
  of: GivenAnswers;
  change: (given: GivenAnswers) => void;
  back: () => void;
  next: () => void;
}): ReactElement {
  const { runtime, of, change } = props;
  const { texts } = runtime;
  const id = useId();
  const reachable = of.reach !== 'no-contact';
  return (
    <WorkerPage
      runtime={runtime}
      title={texts['reach-title']}
      spoken={['reach-title', ...reaches.map((one) => `reach-${one}` as const), 'reach-when', 'reach-when-hint']}
      buttons={
        <>
          <button type="button" className="worker-button main" onClick={props.next}>
            {texts.next}
          </button>
          <button type="button" className="worker-button plain" onClick={props.back}>
            {texts.back}
          </button>
        </>
      }
    >
      <fieldset className="worker-choices">
        <legend className="worker-unseen">{texts['reach-title']}</legend>
        {reaches.map((one) => (
          <label key={one} className="worker-choice">
            <input
              type="radio"
              name={`${id}-reach`}
              checked={of.reach === one}
              onChange={() =>
                change({ ...of, reach: one, ...(one === 'no-contact' ? { number: '', safeTime: '' } : {}) })
              }
            />
            <span>{texts[`reach-${one}`]}</span>
          </label>
        ))}
      </fieldset>
      {reachable && of.reach !== null && (
        <label className="worker-field">
          <span>{texts['reach-number']}</span>
          <input
            type="tel"
            dir="ltr"
            value={of.number}
            maxLength={30}
            autoComplete="off"
            onChange={({ target }) => change({ ...of, number: target.value })}
          />
        </label>
      )}
      {reachable && (
        <label className="worker-field">
          <span>{texts['reach-when']}</span>
          <span className="worker-quiet">{texts['reach-when-hint']}</span>
          <input
            value={of.safeTime}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => change({ ...of, safeTime: target.value })}
          />
        </label>
      )}
    </WorkerPage>
  );
}
