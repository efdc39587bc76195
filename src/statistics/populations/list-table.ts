/**
 * How many people are on which lists. A set of lists is a bit mask: bit i is list i, so `counts` has a number for every mask
 * from 0 to 2^t - 1. `counts[0]` would be the people on no list; they are unseen, and it is 0.
 */
export type ListTable = { readonly names: readonly string[]; readonly counts: Float64Array };

/** No study needs more; with ten lists a table has 1 023 cells and most are empty. */
export const mostLists = 10;

/** A list table from rows of a set of lists and a count; the same set in several rows adds up. */
export function listTable(
  names: readonly string[],
  rows: Iterable<{ readonly lists: number; readonly count: number }>,
): ListTable {
  if (names.length < 1 || names.length > mostLists || new Set(names).size < names.length) {
    throw new RangeError(`a table has from 1 to ${mostLists} lists, each with a name of its own`);
  }
  const counts = new Float64Array(2 ** names.length);
  for (const { lists, count } of rows) {
    if (!(Number.isInteger(lists) && lists > 0 && lists < counts.length)) {
      throw new RangeError('everybody in a table is on at least one of its lists');
    }
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      throw new RangeError('a count is a whole number from 0 upwards');
    }
    counts[lists] = (counts[lists] as number) + count;
  }
  return { names, counts };
}

/** How many people are on at least one list. */
export const peopleSeen = ({ counts }: ListTable): number => counts.reduce((sum, count) => sum + count, 0);

/** How many lists a set holds. */
export function listsIn(mask: number): number {
  let [rest, size] = [mask, 0];
  for (; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

/** For every set of lists, how many people are on all of them, and perhaps on others. One pass a list. */
export function onAllOf({ names, counts }: ListTable): Float64Array {
  const sums = Float64Array.from(counts);
  for (let bit = 1; bit < 2 ** names.length; bit *= 2) {
    for (let mask = 0; mask < sums.length; mask += 1) {
      if ((mask & bit) === 0) sums[mask] = (sums[mask] as number) + (sums[mask | bit] as number);
    }
  }
  return sums;
}
