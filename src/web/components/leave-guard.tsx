import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import * as texts from '../messages.ts';
import { useText } from '../text.tsx';
import { Button } from './button.tsx';
import { Dialog } from './lazy-dialog.tsx';

/** Asks before something that was written and not sent is lost: on a link, on *back*, and when the window is closed. */
export function LeaveGuard(props: { unsent: boolean }): ReactElement | null {
  const { unsent } = props;
  const say = useText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsent && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsent,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={say(texts.leaveTitle)} alert onClose={blocker.reset}>
      <p>{say(texts.leaveText)}</p>
      <div className="actions">
        <Button look="primary" autoFocus onClick={blocker.reset}>
          {say(texts.leaveStay)}
        </Button>
        <Button onClick={blocker.proceed}>{say(texts.leaveGo)}</Button>
      </div>
    </Dialog>
  );
}
