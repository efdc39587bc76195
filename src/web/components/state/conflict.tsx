import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import type { ReactElement, ReactNode } from 'react';
import * as texts from '../../messages.ts';
import { useText } from '../../text.tsx';
import { StateBox } from './state-box.tsx';

/** Two versions side by side. Neither has overwritten the other. */
export function Conflict(props: {
  /** What the server says has happened and what to do. */
  sentence: string;
  theirs: ReactNode;
  yours: ReactNode;
  children?: ReactNode;
}): ReactElement {
  const say = useText();
  return (
    <StateBox icon={gitFork} title={say(texts.conflictTitle)} look="attention" announced>
      <p>{props.sentence}</p>
      <p>{say(texts.conflictText)}</p>
      <div className="two-answers">
        <div>
          <h3>{say(texts.conflictTheirs)}</h3>
          {props.theirs}
        </div>
        <div>
          <h3>{say(texts.conflictYours)}</h3>
          {props.yours}
        </div>
      </div>
      {props.children}
    </StateBox>
  );
}
