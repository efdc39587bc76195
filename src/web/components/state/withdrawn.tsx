import type { ReactElement } from 'react';
import { useText } from '../../text.tsx';
import { beginningWithdrawn } from '../../undo/withdraw-messages.ts';

/** Over a matter whose beginning was withdrawn: it can be read, and nothing more is done in it. */
export function Withdrawn(): ReactElement {
  const say = useText();
  return <p className="notice">{say(beginningWithdrawn)}</p>;
}
