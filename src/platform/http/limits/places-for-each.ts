import { type Few, placesFor } from './few-at-once.ts';

/** Places for few at once of each account by itself, so that one who takes all of theirs takes none of another's. */
export function placesForEach(few: Few) {
  const accounts = new Map<string, { readonly places: ReturnType<typeof placesFor>; asked: number }>();
  return {
    /** As `placesFor`, for this account. One that has no place and waits for none is forgotten. */
    take: (who: string): Promise<() => void> | 'busy' => {
      const account = accounts.get(who) ?? { places: placesFor(few), asked: 0 };
      const place = account.places.take();
      if (place === 'busy') return 'busy';
      account.asked += 1;
      accounts.set(who, account);
      return place.then((leave) => {
        let left = false;
        return () => {
          if (left) return;
          left = true;
          leave();
          account.asked -= 1;
          if (account.asked === 0) accounts.delete(who);
        };
      });
    },
    /** Of how many accounts something is known. */
    size: (): number => accounts.size,
  };
}
