import check from '@phosphor-icons/core/regular/check.svg?raw';
import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';
import { questionCodes } from '../../visit/talk/questions.ts';
import { fill, promises } from '../../visit/talk/worker-texts.ts';
import { type Around, WorkerPage } from './page.tsx';
import { promisePictures } from './pictograms.ts';

/** About how long all questions take. */
const minutes = 6;

/** The four honest sentences, and two answers that are alike and always in sight. What else there is to know is folded under them. */
export function Start({
  runtime,
  begin,
  rather,
}: {
  runtime: Around;
  begin: () => void;
  rather: () => void;
}): ReactElement {
  const { texts } = runtime;
  return (
    <WorkerPage
      runtime={runtime}
      title={texts.title}
      spoken={['title', ...promises.map((one) => `promise-${one}` as const), 'only-answers', 'how-long']}
      buttons={
        <div className="worker-pair">
          <button type="button" className="worker-button" onClick={begin}>
            {texts.start}
          </button>
          <button type="button" className="worker-button" onClick={rather}>
            {texts.rather}
          </button>
        </div>
      }
    >
      <ul className="promises">
        {promises.map((one) => (
          <li key={one}>
            <Icon of={promisePictures[one]} />
            <span>{texts[`promise-${one}`]}</span>
          </li>
        ))}
      </ul>
      <details className="worker-more">
        <summary>{fill(texts['how-long'], { n: questionCodes.length, minutes })}</summary>
        <p>{texts['only-answers']}</p>
        <p>{texts['if-somebody-comes']}</p>
        <p>{texts.locked}</p>
      </details>
    </WorkerPage>
  );
}

/** Whether a support unit may read the answers: consent or a no, and no other end. */
export function Consent(props: {
  runtime: Around;
  noCall: boolean;
  back: () => void;
  say: (consents: boolean) => void;
}): ReactElement {
  const { texts } = props.runtime;
  const key = props.noCall ? 'consent-no-call' : 'consent';
  return (
    <WorkerPage
      runtime={props.runtime}
      title={texts[key]}
      spoken={[key]}
      buttons={
        <>
          <button type="button" className="worker-button main" onClick={() => props.say(true)}>
            {texts['consent-yes']}
          </button>
          <button type="button" className="worker-button" onClick={() => props.say(false)}>
            {texts['consent-no']}
          </button>
          <button type="button" className="worker-button plain" onClick={props.back}>
            {texts.back}
          </button>
        </>
      }
    />
  );
}

/** The end: there is no way back from here, so the next person who holds the phone reads no answer. */
export function Thanks({
  runtime,
  pictures,
  done,
}: {
  runtime: Around;
  pictures: boolean;
  done: () => void;
}): ReactElement {
  const { texts } = runtime;
  return (
    <WorkerPage
      runtime={runtime}
      title={texts.thanks}
      spoken={['thanks', 'hand-back']}
      pictureOnly={pictures}
      buttons={
        <button type="button" className="worker-button main" onClick={done} aria-label={texts.done}>
          {pictures ? <Icon of={check} /> : texts.done}
        </button>
      }
    >
      {!pictures && <p>{texts['hand-back']}</p>}
    </WorkerPage>
  );
}
