import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import { useAnnounce } from '../../announce.ts';
import { useDone } from '../../done.ts';
import { focusingHeading } from '../../focus-after-act.ts';
import { close as closeText, didReceipt } from '../../messages.ts';
import { useMoment } from '../../moment.ts';
import { shortLeaf } from '../../short-leaf.ts';
import { useText } from '../../text.tsx';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import './done-note.css';

/** Says that the last act on a matter has arrived, with its receipt, until it is closed. */
export function DoneNote({ about }: { about: string }): ReactElement {
  const say = useText();
  const moment = useMoment();
  const { done, close } = useDone(about);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; without this, a keyboard user would start over at the top.
    if (done && document.activeElement === document.body) note.current?.focus();
  }, [done]);
  const received = done
    ? say(didReceipt, {
        time: moment({ from: done.receipt.time, to: null, precision: 'minute' }),
        leaf: shortLeaf(done.receipt.leaf),
      })
    : '';
  useAnnounce(done ? `${say(done.text)} ${received}` : null);
  return (
    <div ref={note} tabIndex={-1}>
      {done && (
        <div className="done-note">
          <Icon of={checkCircle} />
          <div>
            <p>
              <b>{say(done.text)}</b>
            </p>
            <p className="small">{received}</p>
          </div>
          <Button look="plain" onClick={focusingHeading(close)}>
            {say(closeText)}
          </Button>
        </div>
      )}
    </div>
  );
}
