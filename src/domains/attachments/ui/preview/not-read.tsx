import type { ReactElement } from 'react';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { useText } from '../../../../web/text.tsx';
import { NotRead } from '../../preview/zip-entries.ts';
import * as texts from './messages.ts';

/** Why a file is not shown after all, from what was thrown while it was read. */
export function reasonOf(error: unknown): Message {
  if (!(error instanceof NotRead) || error.reason === 'damaged') return texts.damaged;
  return error.reason === 'locked' ? texts.locked : texts.tooMuch;
}

/** In place of a file that was fetched and cannot be shown. */
export function NotShownAfterAll({ why, values }: { why: Message; values?: MessageValues }): ReactElement {
  const say = useText();
  return (
    <p className="preview-none files-warning" role="alert">
      {say(why, values)}
    </p>
  );
}
