import checkCircle from '@phosphor-icons/core/regular/check-circle.svg?raw';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { StateBox } from '../../../web/components/state/state-box.tsx';
import { toMyWork } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import * as texts from './messages.ts';
import { signedInChannel } from './session-watch.ts';

/** Where a new sign-in ends that was begun from a covered page: it notifies that page, and sends the person back to it. */
export default function SignedInPage(): ReactElement {
  const say = useText();
  useEffect(() => {
    const channel = new BroadcastChannel(signedInChannel);
    channel.postMessage('signed-in');
    return () => channel.close();
  }, []);
  return (
    <div className="reading spaced">
      <PageHeading tab={say(texts.backTitle)}>{say(texts.backTitle)}</PageHeading>
      <StateBox icon={checkCircle} title={say(texts.backText)} level="p" look="bare">
        <p>
          <Link to="/app">{say(toMyWork)}</Link>
        </p>
      </StateBox>
    </div>
  );
}
