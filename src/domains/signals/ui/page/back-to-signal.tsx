import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../../web/text.tsx';
import type { SignalShown } from '../../schema.ts';
import { signalTab } from './page-messages.ts';

/** The line above the title of a page about a signal: which one, and the way back to it. */
export function BackToSignal({ signal }: { signal: SignalShown }): ReactElement {
  const say = useText();
  const { id, reference, facts } = signal;
  return (
    <p className="identity">
      <Link to="/app/signals/$id" params={{ id }}>
        {facts.workplace?.name ?? say(signalTab, { reference })}
      </Link>
      {facts.workplace && <bdi className="code">{reference}</bdi>}
    </p>
  );
}
