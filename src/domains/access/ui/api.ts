import { queryOptions } from '@tanstack/react-query';
import { setServerTime } from '../../../web/clock.ts';
import { get } from '../../../web/sending/request.ts';
import { setEmergency } from '../../../web/text.tsx';
import { setCountryOfClock } from '../../../web/wall-clock.ts';
import { SessionShown } from '../schema.ts';

export async function fetchSession(): Promise<SessionShown> {
  const session = await get('/api/session', SessionShown);
  setServerTime(session.now, session.mode.demo);
  setCountryOfClock(session.country);
  setEmergency(session.emergency);
  return session;
}

/** Who is signed in. Asking moves the end of the session, so nothing asks by itself. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});
