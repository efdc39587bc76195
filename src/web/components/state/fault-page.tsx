import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useState } from 'react';
import { now } from '../../clock.ts';
import { useFormats } from '../../formats.ts';
import * as texts from '../../messages.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { StateBox } from './state-box.tsx';

/** What is shown in place of a page that failed while it was drawn, or whose program could not be fetched. */
export function FaultPage(): ReactElement {
  const say = useText();
  const { date, time } = useFormats();
  const [since] = useState(now);
  return (
    <>
      <h1>{say(texts.faultTitle)}</h1>
      <StateBox icon={warningCircle} title={say(texts.faultText)} level="p" look="bare" announced>
        <p>{say(texts.errorNoNumber, { time: `${date(since)} ${time(since)}` })}</p>
        <Button onClick={() => location.reload()}>{say(texts.reload)}</Button>
      </StateBox>
    </>
  );
}
