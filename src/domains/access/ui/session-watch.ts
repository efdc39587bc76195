import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { now, useRunningNow } from '../../../web/clock.ts';
import { tryAgain } from '../../../web/sending/outbox.ts';
import { failureOf, onAnswer } from '../../../web/sending/request.ts';
import type { SessionShown } from '../schema.ts';
import { fetchSession, sessionQuery } from './api.ts';
import { isSamePerson } from './same-person.ts';

const warnBeforeMs = 2 * 60_000;
/** The channel on which another tab says that a person has signed in. */
export const signedInChannel = 'cape-signed-in';

export type SessionState =
  | { readonly kind: 'on' }
  | { readonly kind: 'ends-soon'; readonly minutes: number; readonly forGood: boolean; readonly endsAt: Date }
  | { readonly kind: 'ended' }
  | { readonly kind: 'someone-else' };

export type SessionWatch = {
  readonly state: SessionState;
  /** Asks the server, which makes the session longer or says that it has ended. False when it has. */
  readonly look: () => Promise<boolean>;
};

/**
 * Knows when the session ends. Each answered request moves the end by the idle time; a 401 is the end.
 * After a new sign-in the same page goes on, if it is the same person in the same unit and capacity.
 */
export function useSessionWatch(session: SessionShown): SessionWatch {
  const client = useQueryClient();
  const [endsAt, setEndsAt] = useState(() => Date.parse(session.endsAt));
  const [ended, setEnded] = useState(false);
  const [other, setOther] = useState(false);
  const [forGood, setForGood] = useState(false);
  const idleMs = Date.parse(session.endsAt) - Date.parse(session.now);
  const time = useRunningNow(5);

  useEffect(
    () =>
      onAnswer((status) => {
        if (status === 401) setEnded(true);
        else if (status < 500 && !forGood) setEndsAt(now().getTime() + idleMs);
      }),
    [idleMs, forGood],
  );

  const look = useCallback(async (): Promise<boolean> => {
    try {
      const found = await fetchSession();
      if (!isSamePerson(session, found)) {
        setOther(true);
        return true;
      }
      client.setQueryData(sessionQuery.queryKey, found);
      const end = Date.parse(found.endsAt);
      setEndsAt(end);
      setForGood(end - now().getTime() < warnBeforeMs);
      setEnded(false);
      tryAgain();
      return true;
    } catch (error) {
      const failure = failureOf(error);
      return !(failure.kind === 'refused' && failure.status === 401);
    }
  }, [client, session]);

  const left = endsAt - time.getTime();
  const over = ended || left <= 0;

  useEffect(() => {
    if (!over) return;
    const channel = new BroadcastChannel(signedInChannel);
    const check = (): void => {
      if (document.visibilityState === 'visible') void look();
    };
    channel.addEventListener('message', check);
    document.addEventListener('visibilitychange', check);
    addEventListener('focus', check);
    return () => {
      channel.close();
      document.removeEventListener('visibilitychange', check);
      removeEventListener('focus', check);
    };
  }, [over, look]);

  if (other) return { state: { kind: 'someone-else' }, look };
  if (over) return { state: { kind: 'ended' }, look };
  if (left > warnBeforeMs) return { state: { kind: 'on' }, look };
  return {
    state: { kind: 'ends-soon', minutes: Math.max(1, Math.ceil(left / 60_000)), forGood, endsAt: new Date(endsAt) },
    look,
  };
}
