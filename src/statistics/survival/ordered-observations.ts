import { distinctTimes, placeOfTime } from './counts-by-time.ts';

/**
 * Which of the distinct times each observation ends at (`end`) and enters at (`entry`, -1 for who is there from the
 * start). Times that differ only by rounding are one, as in R. At risk at place j is who entered before j and ends at j or later.
 */
export type TimePlaces = { readonly time: Float64Array; readonly end: Int32Array; readonly entry: Int32Array };

export function timePlaces(times: Float64Array, entries?: Float64Array): TimePlaces {
  if (entries && entries.length !== times.length) {
    throw new RangeError('with late entry every observation needs an entry time');
  }
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i] as number;
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`the time of observation ${i} is not a finite number from 0 upwards`);
    }
    if (entries && !((entries[i] as number) >= 0 && (entries[i] as number) < time)) {
      throw new RangeError(`observation ${i} does not enter before it ends`);
    }
  }
  const time = distinctTimes(entries ? [times.slice().sort(), entries.slice().sort()] : [times.slice().sort()]);
  const end = Int32Array.from(times, (at) => placeOfTime(time, at));
  const entry = new Int32Array(times.length).fill(-1);
  for (let i = 0; entries && i < entries.length; i += 1) {
    entry[i] = placeOfTime(time, entries[i] as number);
  }
  return { time, end, entry };
}

/** The rows 0, 1, 2 ... in ascending order of a whole-number key from 0 to `below` - 1, equal keys in their own order: one pass. */
export function rowsInOrder(key: ArrayLike<number>, below: number): Int32Array {
  const first = new Int32Array(below + 1);
  for (let i = 0; i < key.length; i += 1) {
    const next = (key[i] as number) + 1;
    first[next] = (first[next] as number) + 1;
  }
  for (let value = 0; value < below; value += 1) {
    first[value + 1] = (first[value + 1] as number) + (first[value] as number);
  }
  const rows = new Int32Array(key.length);
  for (let i = 0; i < key.length; i += 1) {
    const value = key[i] as number;
    const place = first[value] as number;
    rows[place] = i;
    first[value] = place + 1;
  }
  return rows;
}

/** Checks codes such as groups and strata: a whole number from 0 for every observation. Gives how many codes there are. */
export function codesIn(codes: Int32Array, length: number, what: string): number {
  if (codes.length !== length) {
    throw new RangeError(`every observation needs a ${what}`);
  }
  let most = 0;
  for (const code of codes) {
    if (code < 0) {
      throw new RangeError(`a ${what} is a whole number from 0 upwards`);
    }
    most = Math.max(most, code + 1);
  }
  return most;
}
