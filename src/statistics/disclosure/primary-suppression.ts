import { type FigureSystem, type Range, valueIn } from './cell-suppression.ts';

/**
 * The threshold rule for counts: every figure from 1 to below `smallestShown` is primary, and a reader must allow for
 * `smallestShown` or more. How low it may be is not asked: fewer people are not better known than few.
 */
export function smallCounts(system: FigureSystem, smallestShown: number): Map<string, Range> {
  if (!(Number.isInteger(smallestShown) && smallestShown > 0)) {
    throw new RangeError('the smallest count that is shown is a whole number above 0');
  }
  return new Map(
    system.cells.flatMap((cell): [string, Range][] => {
      const value = valueIn(system, cell);
      return value > 0 && value < smallestShown
        ? [[cell.id, { lowest: Number.POSITIVE_INFINITY, highest: smallestShown }]]
        : [];
    }),
  );
}

/** What one figure of money consists of, such as the unpaid wages of each employer or person in it. */
export type Contributions = readonly number[];

function largestFirst(contributions: Contributions): number[] {
  if (contributions.some((value) => !(Number.isFinite(value) && value >= 0))) {
    throw new RangeError('contributions are numbers from 0 upwards');
  }
  return contributions.toSorted((a, b) => b - a);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The (n, k) dominance rule: the `n` largest contributions are more than `k` percent of the sum, so that the sum gives them
 * away. `lowest` and `highest` are what a reader must allow for so that no one is placed: null where it is no primary
 * figure. The range is that in which the n largest are again k percent (Hundepool and others 2012, section 4.2.2).
 */
export function dominated(contributions: Contributions, n: number, k: number): Range | null {
  if (!(Number.isInteger(n) && n > 0 && k > 0 && k < 100)) {
    throw new RangeError('dominance is of a whole number of contributions, by more than 0 and less than 100 percent');
  }
  const ordered = largestFirst(contributions);
  const [total, largest] = [sum(ordered), sum(ordered.slice(0, n))];
  if (total === 0 || largest <= (k / 100) * total) return null;
  const room = (100 / k) * largest - total;
  return { lowest: Math.max(0, total - room), highest: total + room };
}

/**
 * The p-percent rule: the second largest contributor, who takes their own from the sum, could place the largest more
 * narrowly than within `p` percent, since all the rest is less than that. The range demanded is the sum moved by what the
 * rest lacks. Null where it is no primary figure (Hundepool and others 2012, Statistical Disclosure Control, 4.2.2).
 */
export function knownWithin(contributions: Contributions, p: number): Range | null {
  if (!(p > 0 && p < 100)) throw new RangeError('p is more than 0 and less than 100 percent');
  const [first = 0, second = 0, ...others] = largestFirst(contributions);
  const rest = sum(others);
  const wanted = (p / 100) * first;
  if (first === 0 || rest >= wanted) return null;
  const total = first + second + rest;
  return { lowest: Math.max(0, total - (wanted - rest)), highest: total + (wanted - rest) };
}
