import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Dialog } from '../../../web/components/lazy-dialog.tsx';
import { useDraft } from '../../../web/draft.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import * as texts from './messages.ts';
import { useSession } from './public.tsx';
import { type SessionWatch, useSessionWatch } from './session-watch.ts';

/** Warns two minutes before the session ends, covers the page when it has ended, and lets the same page go on after. */
export function SessionEnd(): ReactElement | null {
  const { state, look } = useSessionWatch(useSession());
  switch (state.kind) {
    case 'on':
      return null;
    case 'ends-soon':
      return <EndsSoon {...state} look={look} />;
    case 'ended':
      return <Ended look={look} />;
    case 'someone-else':
      return <SomeoneElse />;
  }
}

function EndsSoon(props: {
  minutes: number;
  forGood: boolean;
  endsAt: Date;
  look: SessionWatch['look'];
}): ReactElement | null {
  const say = useText();
  const { time } = useFormats();
  const draft = useDraft();
  const [dismissed, setDismissed] = useState(false);
  if (props.forGood && dismissed) return null;
  const stay = (): void => {
    if (props.forGood) setDismissed(true);
    else void props.look();
  };
  return (
    <Dialog title={say(texts.endsSoonTitle, { minutes: props.minutes })} alert onClose={stay}>
      <p>{say(draft ? texts.endsSoonDraft : texts.endsSoonSaved)}</p>
      {props.forGood && <p>{say(texts.endsForGood, { time: time(props.endsAt) })}</p>}
      <div className="actions">
        <Button look="primary" autoFocus onClick={stay}>
          {say(texts.stay)}
        </Button>
      </div>
    </Dialog>
  );
}

function Ended({ look }: { look: SessionWatch['look'] }): ReactElement {
  const say = useText();
  const [tried, setTried] = useState(false);
  return (
    <Dialog title={say(texts.endedTitle)} alert covering>
      <p>{say(texts.endedText)}</p>
      {tried && <p role="status">{say(texts.stillSignedOut)}</p>}
      <div className="actions">
        <a className="button primary" href="/sign-in?next=%2Fapp%2Fsigned-in" target="_blank" rel="noreferrer">
          {say(texts.signInAgain)}
        </a>
        <Button
          onClick={() => {
            void look().then((signedIn) => setTried(!signedIn));
          }}
        >
          {say(texts.haveSignedIn)}
        </Button>
      </div>
    </Dialog>
  );
}

function SomeoneElse(): ReactElement {
  const say = useText();
  return (
    <Dialog title={say(texts.someoneElseTitle)} alert covering>
      <p>{say(texts.someoneElseText)}</p>
      <div className="actions">
        <Button look="primary" autoFocus onClick={() => location.replace('/app')}>
          {say(texts.startAnew)}
        </Button>
      </div>
    </Dialog>
  );
}
