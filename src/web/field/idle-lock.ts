import { isOpen, lock } from '../offline/unlock.ts';

/** Longer than the longest recording, during which nobody touches the phone. */
const idleAtMostMs = 15 * 60_000;
const lookEveryMs = 30_000;

/**
 * Locks a phone that lies open and that nobody has touched for a quarter of an hour. It goes by the clock and not by one long
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
  // Before anything that somebody does now counts: whoever picks it up after an hour finds it locked.
  document.addEventListener('visibilitychange', look);
  setInterval(look, lookEveryMs);
}
