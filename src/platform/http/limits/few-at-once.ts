/** How much of one kind of work is done at the same time, and how much may wait for its turn. */
export type Few = { readonly atOnce: number; readonly waiting: number };

/**
 * Places for few who do the same kind of work at once: the others wait in the order in which they came, and a caller who finds too many
 * waiting gets none. No one is known by an address, so one who asks a hundred times takes the turns of this kind of work and of no other.
 * `take` gives what gives the place back.
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

  return {
    take: (): Promise<() => void> | 'busy' => {
      if (here < atOnce) {
        here += 1;
        return Promise.resolve(placed());
      }
      if (queue.length >= waiting) return 'busy';
      return new Promise((resolve) => queue.push(() => resolve(placed())));
    },
  };
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
