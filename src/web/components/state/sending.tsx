import hourglass from '@phosphor-icons/core/regular/hourglass-medium.svg?raw';
import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import * as texts from '../../messages.ts';
import { cancelSending, tryAgain, useDispatch } from '../../sending/outbox.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { StateBox } from './state-box.tsx';

/**
 * How it goes with what a form has sent, when it does not go at once. It is placed before the button, is said aloud and comes into view.
 */
export function Sending(props: { act: string | null }): ReactElement | null {
  const say = useText();
  const dispatch = useDispatch(props.act);
  const place = useRef<HTMLDivElement>(null);
  const heldUp = dispatch?.state === 'waiting' || dispatch?.state === 'stuck';
  useEffect(() => {
    if (heldUp) place.current?.scrollIntoView({ block: 'nearest' });
  }, [heldUp]);
  if (!dispatch || dispatch.state === 'sent' || dispatch.state === 'signed-out') return null;
  const { id, state, faultNumber } = dispatch;
  if (state === 'sending') return <p>{say(texts.sendingNow)}</p>; // said by the top bar
  if (state === 'waiting') {
    return (
      <div ref={place} className="held-up">
        <StateBox icon={hourglass} title={say(texts.sendingWaiting)} look="attention" announced>
          <p>{say(texts.sendingWaitingText)}</p>
          <Button onClick={() => tryAgain(id)}>{say(texts.tryNow)}</Button>
        </StateBox>
      </div>
    );
  }
  return (
    <div ref={place} className="held-up">
      <StateBox icon={warningCircle} title={say(texts.sendingStuck)} look="attention" announced>
        <p>{faultNumber ? say(texts.sendingStuckNumber, { number: faultNumber }) : say(texts.sendingStuckText)}</p>
        <div className="actions">
          <Button look="primary" onClick={() => tryAgain(id)}>
            {say(texts.again)}
          </Button>
          <Button onClick={() => cancelSending(id)}>{say(texts.sendingChange)}</Button>
        </div>
      </StateBox>
    </div>
  );
}
