/** How many were at risk at each distinct time, and what happened to them then. */
export type CountsByTime = {
  /** Distinct times at which a person enters late or leaves, ascending. */
  readonly time: Float64Array;
  /** At risk just before that time: entered earlier and not yet gone. */
  readonly atRisk: Int32Array;
  /** Leaving at that time: [0] censored, [k] by cause k. Events come before censoring at the same time. */
  readonly leaving: readonly Int32Array[];
  /** Coming under observation at that time; they are at risk only afterwards. */
  readonly entering: Int32Array;
};

/** Times closer than this (relative to the mean time) are one time, as R's survival does: rounding must not split ties. */
const closeness = Math.sqrt(Number.EPSILON);

function checkObservations(times: Float64Array, causes: Uint8Array, causeCount: number, entries?: Float64Array): void {
  if (times.length !== causes.length || (entries && entries.length !== times.length)) {
    throw new RangeError('every observation needs a time, a cause and, with late entry, an entry time');
  }
  for (let i = 0; i < times.length; i += 1) {
    const time = times[i] as number;
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`the time of observation ${i} is not a finite number from 0 upwards`);
    }
    if ((causes[i] as number) > causeCount) {
      throw new RangeError(`the cause of observation ${i} is not one of 0 to ${causeCount}`);
    }
    if (entries && !((entries[i] as number) >= 0 && (entries[i] as number) < time)) {
      throw new RangeError(`observation ${i} does not enter before it ends`);
    }
  }
}

function sortedByCause(times: Float64Array, causes: Uint8Array, causeCount: number): Float64Array[] {
  const sizes = new Int32Array(causeCount + 1);
  for (let i = 0; i < causes.length; i += 1) {
    const cause = causes[i] as number;
    sizes[cause] = (sizes[cause] as number) + 1;
  }
  const groups = Array.from(sizes, (size) => new Float64Array(size));
  sizes.fill(0);
  for (let i = 0; i < times.length; i += 1) {
    const cause = causes[i] as number;
    const place = sizes[cause] as number;
    (groups[cause] as Float64Array)[place] = times[i] as number;
    sizes[cause] = place + 1;
  }
  return groups.map((group) => group.sort());
}

/** The distinct times of several sorted lists, with times that differ only by rounding taken together. */
export function distinctTimes(sortedLists: readonly Float64Array[]): Float64Array {
  const heads = new Int32Array(sortedLists.length);
  const total = sortedLists.reduce((sum, list) => sum + list.length, 0);
  const distinct = new Float64Array(total);
  let count = 0;
  let sum = 0;
  for (;;) {
    let next = Number.POSITIVE_INFINITY;
    for (let l = 0; l < sortedLists.length; l += 1) {
      const head = (sortedLists[l] as Float64Array)[heads[l] as number];
      if (head !== undefined && head < next) {
        next = head;
      }
    }
    if (next === Number.POSITIVE_INFINITY) {
      break;
    }
    for (let l = 0; l < sortedLists.length; l += 1) {
      const list = sortedLists[l] as Float64Array;
      let head = heads[l] as number;
      while (list[head] === next) {
        head += 1;
      }
      heads[l] = head;
    }
    distinct[count] = next;
    count += 1;
    sum += next;
  }
  const tolerance = Math.max(closeness, (closeness * sum) / count);
  let kept = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i += 1) {
    const time = distinct[i] as number;
    if (time - previous > tolerance) {
      distinct[kept] = time;
      kept += 1;
    }
    previous = time;
  }
  return distinct.slice(0, kept);
}

/** How many of a sorted list fall on each distinct time; a time within rounding belongs to the one before it. */
function countOn(time: Float64Array, sorted: Float64Array): Int32Array {
  const counts = new Int32Array(time.length);
  let place = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    while (place + 1 < time.length && (time[place + 1] as number) <= (sorted[i] as number)) {
      place += 1;
    }
    counts[place] = (counts[place] as number) + 1;
  }
  return counts;
}

/** The index of the distinct time a value belongs to. */
export function placeOfTime(time: Float64Array, value: number): number {
  let low = 0;
  let high = time.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((time[middle] as number) <= value) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/**
 * Groups observations by time. `causes` holds 0 for censored and 1 to `causeCount` for what happened; with `entries` an
 * observation is at risk only after it entered. Sorting is the only part that is not linear.
 */
export function countsByTime(
  times: Float64Array,
  causes: Uint8Array,
  causeCount: number,
  entries?: Float64Array,
): CountsByTime {
  checkObservations(times, causes, causeCount, entries);
  const groups = sortedByCause(times, causes, causeCount);
  const sortedEntries = entries ? entries.slice().sort() : new Float64Array(0);
  const time = distinctTimes([...groups, sortedEntries]);
  const leaving = groups.map((group) => countOn(time, group));
  const entering = countOn(time, sortedEntries);
  const atRisk = new Int32Array(time.length);
  let present = entries ? 0 : times.length;
  for (let j = 0; j < time.length; j += 1) {
    atRisk[j] = present;
    present += entering[j] as number;
    for (const group of leaving) {
      present -= group[j] as number;
    }
  }
  return { time, atRisk, leaving, entering };
}
