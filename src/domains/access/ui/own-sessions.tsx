import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import { type ReactElement, useId } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import type { OwnSignIn } from '../sign-in/own-shapes.ts';
import * as texts from './my-sign-in-messages.ts';
import { type Doing, endSession } from './own-sign-in.ts';

/** Where one is signed in: this session, which ends by signing out, and the others, which end here. */
export function OwnSessions({ of, doing }: { of: OwnSignIn['sessions']; doing: Doing }): ReactElement {
  const say = useText();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{say(texts.sessionsTitle)}</h2>
      <p>{say(texts.sessionsText)}</p>
      <ul className="own-ways">
        {of.map((session) => (
          <OneSession key={session.id} of={session} doing={doing} />
        ))}
      </ul>
      {of.length > 1 && (
        <div className="actions">
          <Button
            reason={heading}
            barred={doing.busy}
            onClick={() => void doing.run(() => endSession(null), texts.didEndOthers)}
          >
            {say(texts.endOthers)}
          </Button>
        </div>
      )}
    </section>
  );
}

function OneSession({ of, doing }: { of: OwnSignIn['sessions'][number]; doing: Doing }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const called = useId();
  const at = (from: string) => moment({ from, to: null, precision: 'minute' });
  return (
    <li>
      <p className="label" id={called}>
        {of.device || say(texts.unknownDevice)}
      </p>
      {of.isThis && (
        <Chip look="done" icon={checkCircle}>
          {say(texts.thisSession)}
        </Chip>
      )}
      <p className="small quiet">
        {of.network && `${say(texts.network, { network: of.network })}. `}
        {say(texts.began, { time: at(of.startedAt) })}. {say(texts.last, { time: at(of.lastAt) })}.
      </p>
      {!of.isThis && (
        <Button
          reason={called}
          barred={doing.busy}
          onClick={() => void doing.run(() => endSession(of.id), texts.didEndSession)}
        >
          {say(texts.end)}
        </Button>
      )}
    </li>
  );
}
