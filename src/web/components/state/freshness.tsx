import arrowsClockwise from '@phosphor-icons/core/regular/arrows-clockwise.svg?raw';
import wifiSlash from '@phosphor-icons/core/regular/wifi-slash.svg?raw';
import { type ReactElement, useRef, useState } from 'react';
import { useAnnounce } from '../../announce.ts';
import { serverTimeAt } from '../../clock.ts';
import { focusingHeading } from '../../focus-after-act.ts';
import { useFormats } from '../../formats.ts';
import { spoken } from '../../language.ts';
import * as texts from '../../messages.ts';
import { lastArrival } from '../../sending/outbox.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';

/** What a query has brought, and when. */
type Brought<T> = { readonly data: T | undefined; readonly dataUpdatedAt: number };

/**
 * Keeps on the screen what the person is reading when newer data has come, until they ask for it:
 * a list that moves under the cursor makes people open the wrong matter. What they changed themselves is shown at once,
 * and so is what is `about` something else, or in another language.
 */
export function useSettled<T>(
  { data, dataUpdatedAt }: Brought<T>,
  about: string,
): { shown: T | undefined; newer: (() => void) | null } {
  const [, redraw] = useState(0);
  const subject = `${spoken()} ${about}`; // in another language the server's own sentences are others
  const kept = useRef<{ subject: string; data: T; at: number } | null>(null);
  // What the server has closed to this reader is forgotten with the data (web/forget-closed.ts).
  if (data === undefined) kept.current = null;
  const { current } = kept;
  const isOwnDoing = current !== null && current.at < lastArrival() && dataUpdatedAt >= lastArrival();
  if (data !== undefined && (current?.subject !== subject || isOwnDoing)) {
    kept.current = { subject, data, at: dataUpdatedAt };
  }
  const shown = kept.current?.subject === subject ? kept.current.data : undefined;
  if (data === undefined || shown === data) return { shown, newer: null };
  return {
    shown,
    newer: () => {
      kept.current = { subject, data, at: dataUpdatedAt };
      redraw((count) => count + 1);
    },
  };
}

/** One line above a list: that it is old because the network is gone, or that something newer waits. */
export function Freshness(props: {
  failed: boolean;
  fetchedAt: number;
  newer: (() => void) | null;
  again: () => void;
}): ReactElement | null {
  const say = useText();
  const { time } = useFormats();
  const old = say(texts.offlineAge, { time: time(serverTimeAt(props.fetchedAt)) });
  useAnnounce(props.failed ? old : props.newer ? say(texts.newerExists) : null);
  if (props.failed) {
    return (
      <div className="line-state">
        <Icon of={wifiSlash} />
        <span>{old}</span>
        <Button look="compact" onClick={focusingHeading(props.again)}>
          {say(texts.again)}
        </Button>
      </div>
    );
  }
  if (!props.newer) return null;
  return (
    <div className="line-state">
      <Icon of={arrowsClockwise} />
      <span>{say(texts.newerExists)}</span>
      <Button look="compact" onClick={focusingHeading(props.newer)}>
        {say(texts.showNewer)}
      </Button>
    </div>
  );
}
