/** How much of one kind of work is done at the same time, and how much may wait for its turn. */
export type Few = { readonly atOnce: number; readonly waiting: number };

/**
 * Places for few who do the same kind of work at once: the others wait in the order in which they came, and a caller who finds too many
 * waiting gets none. No one is known by an address, so one who asks a hundred times takes the turns of this kind of work and of no other.
 * `take` gives what gives the place back. Who goes while they wait is told `gone` at once, and leaves the line to the others.
 */
export function placesFor({ atOnce, waiting }: Few) {
  let here = 0;
  const queue: (() => void)[] = [];

  const leave = (): void => {
    const first = queue.shift();
    if (first) first();
    else here -= 1;
  };
  /** A place is given back once, however often that is said. */
  const placed = (): (() => void) => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };

  /** For a caller who stays. */
  function take(): Promise<() => void> | 'busy';
  function take(whenGone: AbortSignal): Promise<(() => void) | 'gone'> | 'busy';
  function take(whenGone?: AbortSignal): Promise<(() => void) | 'gone'> | 'busy' {
    if (whenGone?.aborted) return Promise.resolve('gone');
    if (here < atOnce) {
      here += 1;
      return Promise.resolve(placed());
    }
    if (queue.length >= waiting) return 'busy';
    return new Promise((resolve) => {
      const mine = () => {
        whenGone?.removeEventListener('abort', go);
        resolve(placed());
      };
      const go = () => {
        queue.splice(queue.indexOf(mine), 1);
        resolve('gone');
      };
      queue.push(mine);
      whenGone?.addEventListener('abort', go, { once: true });
    });
  }
  return { take };
}

/** Lets few do this work at once, and says `busy` to who finds too many waiting. */
export function fewAtOnce(few: Few) {
  const places = placesFor(few);
  return async <T>(work: () => Promise<T> | T): Promise<T | 'busy'> => {
    const place = places.take();
    if (place === 'busy') return 'busy';
    const leave = await place;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
