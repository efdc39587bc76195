import arrow from '@phosphor-icons/core/regular/arrow-counter-clockwise.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import { Button } from '../components/button.tsx';
import { focusingHeading } from '../focus-after-act.ts';
import { close } from '../messages.ts';
import { useShortcuts } from '../shortcuts.ts';
import { useText } from '../text.tsx';
import * as texts from './messages.ts';
import { closeOffer, type Offer, takeOffer, useOffer } from './offer.ts';
import { timeFor, timeLeft } from './time-left.ts';

const tickMs = 500;

/** Over every page: what has just been done, and that it can be undone. The region is there from the beginning, so that it is said aloud. */
export function UndoBar(): ReactElement {
  const offer = useOffer();
  return (
    <div className="undo-bar not-on-paper" role="status">
      {offer && <Line of={offer} />}
    </div>
  );
}

function Line({ of }: { of: Offer }): ReactElement {
  const say = useText();
  const line = useRef<HTMLDivElement>(null);
  const words =
    of.state === 'refused'
      ? say(texts.notUndone, { sentence: of.sentence ?? '' })
      : `${say(of.text)} ${say(texts.undoLater)}`;
  const undo = (): void => {
    if (line.current?.contains(document.activeElement)) focusingHeading(() => undefined)();
    void takeOffer();
  };
  useShortcuts({ u: undo });
  useEffect(() => {
    if (of.state !== 'offered') return;
    let left = timeFor(words);
    const timer = setInterval(() => {
      const isHeld = document.hidden || line.current?.matches(':hover, :focus-within') === true;
      left = timeLeft(left, tickMs, isHeld);
      if (left <= 0) closeOffer();
    }, tickMs);
    return () => clearInterval(timer);
  }, [of, words]);
  return (
    <div ref={line}>
      <p>{words}</p>
      {of.state === 'refused' ? (
        <Button look="compact" onClick={focusingHeading(closeOffer)}>
          {say(close)}
        </Button>
      ) : (
        <Button look="compact" icon={arrow} aria-keyshortcuts="u" barred={of.state === 'undoing'} onClick={undo}>
          {say(of.state === 'undoing' ? texts.undoing : texts.undo)}
        </Button>
      )}
    </div>
  );
}
