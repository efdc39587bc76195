/** How many requests one may make at once, and how many more for each second since. */
export type PaceLimit = { readonly atOnce: number; readonly eachSecond: number };

/** May this request go on? If not, in how many seconds the next may, and whether it is the first that is refused since one went on. */
export type PaceAnswer = { readonly wait: number; readonly isFirst: boolean };

export type Pace = (who: string) => PaceAnswer;

type Left = { requests: number; at: number; isRefused: boolean };

/**
 * How fast one account may ask: a store of requests that fills by itself. It is in the memory of this process and nowhere else, and
 * an account that has rested is forgotten. `clock`: milliseconds that only go forward.
 */
export function paceOf({ atOnce, eachSecond }: PaceLimit, clock: () => number): Pace {
  const left = new Map<string, Left>();
  const filled = (one: Left, now: number): number =>
    Math.min(atOnce, one.requests + ((now - one.at) / 1000) * eachSecond);

  /** Those who have rested long enough are as if they had never asked. */
  function forgetRested(now: number): void {
    for (const [who, one] of left) if (filled(one, now) >= atOnce) left.delete(who);
  }

  return (who) => {
    const now = clock();
    if (left.size > 1000) forgetRested(now);
    const one = left.get(who);
    const requests = one ? filled(one, now) : atOnce;
    if (requests >= 1) {
      left.set(who, { requests: requests - 1, at: now, isRefused: false });
      return { wait: 0, isFirst: false };
    }
    left.set(who, { requests, at: now, isRefused: true });
    return { wait: Math.max(1, Math.ceil((1 - requests) / eachSecond)), isFirst: one?.isRefused !== true };
  };
}
