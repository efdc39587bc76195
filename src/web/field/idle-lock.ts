import { isOpen, lock } from '../offline/unlock.ts';

/** Longer than the longest recording, during which the phone is not touched. */
const idleAtMostMs = 15 * 60_000;
const lookEveryMs = 30_000;

/**
 * Locks an open phone that has not been touched for a quarter of an hour. It goes by the clock and not by one long
 * timer, since a phone that sleeps stops every timer.
 */
export function lockWhenIdle(): void {
  let touched = Date.now();
  const touch = (): void => {
    touched = Date.now();
  };
  const look = (): void => {
    if (isOpen() && Date.now() - touched > idleAtMostMs) void lock().catch(() => undefined);
    if (!isOpen()) touch();
  };
  for (const event of ['pointerdown', 'keydown', 'input']) addEventListener(event, touch, { passive: true });
  // Before anything that is done now counts: a person who picks it up after an hour finds it locked.
  document.addEventListener('visibilitychange', look);
  setInterval(look, lookEveryMs);
}
