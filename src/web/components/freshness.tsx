import arrowsClockwise from '@phosphor-icons/core/regular/arrows-clockwise.svg?raw';
import wifiSlash from '@phosphor-icons/core/regular/wifi-slash.svg?raw';
import { type ReactElement, useRef, useState } from 'react';
import { useFormats } from '../formats.ts';
import * as texts from '../messages.ts';
import { useText } from '../text.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/**
 * Keeps on the screen what somebody is reading when newer data has come, until they ask for it:
 * a list that moves under the cursor makes people open the wrong matter.
 * `subject` names what is shown; another subject is shown at once.
 */
export function useSettled<T>(
  latest: T | undefined,
  subject: string,
): { shown: T | undefined; newer: (() => void) | null } {
  const [, redraw] = useState(0);
  const kept = useRef<{ subject: string; data: T } | null>(null);
  if (latest !== undefined && kept.current?.subject !== subject) kept.current = { subject, data: latest };
  const shown = kept.current?.subject === subject ? kept.current.data : undefined;
  if (latest === undefined || shown === latest) return { shown, newer: null };
  return {
    shown,
    newer: () => {
      kept.current = { subject, data: latest };
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
  if (props.failed) {
    return (
      <div className="line-state" role="status">
        <Icon of={wifiSlash} />
        <span>{say(texts.offlineAge, { time: time(new Date(props.fetchedAt)) })}</span>
        <Button look="compact" onClick={props.again}>
          {say(texts.again)}
        </Button>
      </div>
    );
  }
  if (!props.newer) return null;
  return (
    <div className="line-state" role="status">
      <Icon of={arrowsClockwise} />
      <span>{say(texts.newerExists)}</span>
      <Button look="compact" onClick={props.newer}>
        {say(texts.showNewer)}
      </Button>
    </div>
  );
}
