/** How much at once a process takes on: what is slow for us is slow for every caller, and no caller is known by an address. */
export type TurnLimits = {
  /** How many are being worked on or wait. */
  readonly atOnce: number;
  /** How many may come at once after a quiet time, and how many a second for ever. */
  readonly saved: number;
  readonly perSecond: number;
};

/**
 * A caller who has been answered is at the end of the queue again, so that a few who ask without end are served by turns with all the
 * others. It is as long as a person waits with patience: two dozen sums of half a second.
 */
export const usualTurns: TurnLimits = { atOnce: 24, saved: 60, perSecond: 2 };

/**
 * Takes work one after the other, and says `busy` when too many wait or too many came. Who is `gone` before it is their turn gives their
 * place away, and nothing is worked out for them. `milliseconds` is a clock that only goes forward.
 */
export function turnsOf(limits: TurnLimits, milliseconds: () => number) {
  let saved = limits.saved;
  let since = milliseconds();
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(work: () => Promise<T>, gone?: AbortSignal): Promise<T | 'busy'> => {
    const now = milliseconds();
    saved = Math.min(limits.saved, saved + ((now - since) / 1000) * limits.perSecond);
    since = now;
    if (here >= limits.atOnce || saved < 1 || gone?.aborted) return 'busy';
    saved -= 1;
    here += 1;
    let isHere = true;
    const leave = (): void => {
      if (isHere) here -= 1;
      isHere = false;
    };
    gone?.addEventListener('abort', leave, { once: true });
    const mine = last.then(async (): Promise<T | 'busy'> => {
      if (!isHere) return 'busy';
      gone?.removeEventListener('abort', leave); // begun is worked out to the end, and holds its place until then
      return work();
    });
    last = mine.catch(() => undefined); // its own caller hears of it
    try {
      return await mine;
    } finally {
      leave();
      gone?.removeEventListener('abort', leave);
    }
  };
}

export type Turns = ReturnType<typeof turnsOf>;
