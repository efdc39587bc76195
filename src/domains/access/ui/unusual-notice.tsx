import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useText } from '../../../web/text.tsx';
import { useSession } from './public.tsx';
import * as texts from './unusual-messages.ts';

/** Above every page but the one it leads to: someone has signed in as this person, and it may not have been they. */
export function UnusualNotice(): ReactElement | null {
  const say = useText();
  const { unusualSignIns } = useSession();
  const isThere = useRouterState({ select: ({ location }) => location.pathname === '/app/my-sign-in' });
  if (unusualSignIns === 0 || isThere) return null;
  return (
    <p className="notice not-on-paper" role="status">
      {say(texts.notice, { count: unusualSignIns })} <Link to="/app/my-sign-in">{say(texts.check)}</Link>
    </p>
  );
}
