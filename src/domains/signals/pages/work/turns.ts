/** How much at once a process takes on: what is slow for us is slow for everybody, and nobody is known by an address. */
export type TurnLimits = {
  /** How many are being worked on or wait. */
  readonly atOnce: number;
  /** How many may come at once after a quiet time, and how many a second for ever. */
  readonly saved: number;
  readonly perSecond: number;
};

export const usualTurns: TurnLimits = { atOnce: 4, saved: 60, perSecond: 2 };

/** Takes work one after the other, and says `busy` when too many wait or too many came. `milliseconds` is a clock that only goes forward. */
export function turnsOf(limits: TurnLimits, milliseconds: () => number) {
  let saved = limits.saved;
  let since = milliseconds();
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(work: () => Promise<T>): Promise<T | 'busy'> => {
    const now = milliseconds();
    saved = Math.min(limits.saved, saved + ((now - since) / 1000) * limits.perSecond);
    since = now;
    if (here >= limits.atOnce || saved < 1) return 'busy';
    saved -= 1;
    here += 1;
    const mine = last.then(work);
    last = mine.catch(() => undefined); // its own caller hears of it
    try {
      return await mine;
    } finally {
      here -= 1;
    }
  };
}

export type Turns = ReturnType<typeof turnsOf>;
