import warning from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useId } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { OwnSignIn } from '../sign-in/own-shapes.ts';
import * as own from './my-sign-in-messages.ts';
import { type Doing, endSession, recogniseSignIn } from './own-sign-in.ts';
import * as texts from './unusual-messages.ts';

type Unusual = OwnSignIn['unusual'][number];

/** Sign-ins that were unlike those before, each with what can be done about it. */
export function UnusualSignIns({ of, doing }: { of: readonly Unusual[]; doing: Doing }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <section className="section notice" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.title)}</h2>
      <p>{say(texts.text)}</p>
      <ul className="own-ways">
        {of.map((one) => (
          <OneSignIn key={one.id} of={one} doing={doing} />
        ))}
      </ul>
    </section>
  );
}

function OneSignIn({ of, doing }: { of: Unusual; doing: Doing }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const called = useId();
  return (
    <li>
      <p className="label" id={called}>
        {of.device || say(own.unknownDevice)}
      </p>
      {of.because.map((why) => (
        <Chip key={why} look="attention" icon={warning}>
          {say(texts.because[why])}
        </Chip>
      ))}
      <p className="small quiet">
        {of.network && `${say(own.network, { network: of.network })}. `}
        {say(own.began, { time: moment({ from: of.startedAt, to: null, precision: 'minute' }) })}.
        {!of.isLive && ` ${say(texts.hasEnded)}.`}
      </p>
      <div className="actions">
        <Button
          reason={called}
          barred={doing.busy}
          onClick={() => void doing.run(() => recogniseSignIn(of.id), texts.didRecognise)}
        >
          {say(texts.mine)}
        </Button>
        {of.isLive && (
          <Button
            reason={called}
            barred={doing.busy}
            onClick={() => void doing.run(() => endSession(of.id), own.didEndSession)}
          >
            {say(texts.endNow)}
          </Button>
        )}
      </div>
    </li>
  );
}
