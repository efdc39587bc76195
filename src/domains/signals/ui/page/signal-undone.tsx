import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { useText } from '../../../../web/text.tsx';
import { toInbox } from './page-messages.ts';
import * as texts from './undone-messages.ts';

/** What stands in place of a signal once its registering was undone. */
export function SignalUndone(): ReactElement {
  const say = useText();
  return (
    <>
      <p className="identity">
        <Link to="/app/signals">{say(toInbox)}</Link>
      </p>
      <PageHeading tab={say(texts.undoneTitle)} takesFocus>
        {say(texts.undoneTitle)}
      </PageHeading>
      <p>{say(texts.undoneText)}</p>
    </>
  );
}
