import { isReached } from '../../../../../web/sending/request.ts';

/*
 * A person who holds the phone in a cellar must not reach the workspace with it. So the session of this browser ends when something was
 * downloaded, and a phone on which one may be open hands nothing over.
 */
const key = 'cape-field-session';
const demoKey = 'cape-field-demo';

/** That someone was seen to be signed in on this phone, and when. A session lasts for twelve hours at most. */
export function noteSession(isDemo: boolean): void {
  localStorage.setItem(key, String(Date.now()));
  if (isDemo) localStorage.setItem(demoKey, 'yes');
  else localStorage.removeItem(demoKey);
}

/** The clock of a demo is on a day of its own: that this phone's shows another one is no fault of the phone. */
export const isDemoClock = (): boolean => localStorage.getItem(demoKey) !== null;

const lastsAtMostMs = 12 * 3_600_000;

export const maySessionBeOpen = (): boolean => {
  const seen = Number(localStorage.getItem(key) ?? '0');
  return seen !== 0 && Date.now() - seen < lastsAtMostMs;
};

/** Ends the session of this browser, on the server too. False without a network. */
export async function endSession(): Promise<boolean> {
  try {
    const answer = await fetch('/sign-out', { method: 'POST', redirect: 'manual', credentials: 'same-origin' });
    if (answer.type !== 'opaqueredirect' && !answer.ok) return false;
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** Whether it is certain that no one is signed in here: asked of the server, or known from before. */
export async function isSignedOut(): Promise<boolean> {
  if (!maySessionBeOpen()) {
    const answer = (await isReached()) ? await fetch('/api/session').catch(() => null) : null;
    return answer === null || answer.status === 401;
  }
  return endSession();
}
