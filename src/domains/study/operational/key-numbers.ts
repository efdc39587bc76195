/** The first bytes of a pseudonym, as three whole numbers. */
export const keyInts = 3;

export type KeyNumbers = {
  /** The number of the key that is at `place` (0, 1, …) among several: from 0, in the order in which keys come. */
  readonly numberOf: (ints: Int32Array, place: number) => number;
  readonly size: () => number;
};

const none = -1;
/** Odd and large, so that keys that differ in any part come to different places. */
const [mixSecond, mixThird, spread] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];

/**
 * Numbers for keys of twelve bytes. A table of numbers only, since a map of texts would take most of the time of a study of
 * a million cases and ten times the memory. It doubles when it is half full, so that a key is found in one or two looks.
 */
export function keyNumbers(): KeyNumbers {
  let mask = 1023;
  let places = new Int32Array(mask + 1).fill(none);
  let keys = new Int32Array(((mask + 1) / 2) * keyInts);
  let size = 0;

  const placeOf = (a: number, b: number, c: number): number => {
    const mixed = Math.imul(a ^ Math.imul(b, mixSecond) ^ Math.imul(c, mixThird), spread);
    return (mixed ^ (mixed >>> 15)) & mask;
  };

  function grow(): void {
    mask = mask * 2 + 1;
    places = new Int32Array(mask + 1).fill(none);
    const longer = new Int32Array(keys.length * 2);
    longer.set(keys);
    keys = longer;
    for (let number = 0; number < size; number += 1) {
      const at = number * keyInts;
      let place = placeOf(keys[at] as number, keys[at + 1] as number, keys[at + 2] as number);
      while (places[place] !== none) place = (place + 1) & mask;
      places[place] = number;
    }
  }

  return {
    size: () => size,
    numberOf: (ints, which) => {
      const at = which * keyInts;
      const [a, b, c] = [ints[at] as number, ints[at + 1] as number, ints[at + 2] as number];
      let place = placeOf(a, b, c);
      for (;;) {
        const number = places[place] as number;
        if (number === none) break;
        const known = number * keyInts;
        if (keys[known] === a && keys[known + 1] === b && keys[known + 2] === c) return number;
        place = (place + 1) & mask;
      }
      const made = size;
      places[place] = made;
      keys.set([a, b, c], made * keyInts);
      size += 1;
      if (size * 2 > mask) grow();
      return made;
    },
  };
}
