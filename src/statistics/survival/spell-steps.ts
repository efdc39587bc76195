import { rowsInOrder, timePlaces } from './ordered-observations.ts';

/**
 * Spells in states, one row each: from `starts` (0 if left out) to `stops` somebody was in state `from`, and then went to
 * `to`; -1 means that no move was seen (watching ended, or the person's next row goes on). `ids` says whose spells they are,
 * a whole number from 0; without it every row is a person. A spell counts from just after its start.
 */
export type Spells = {
  readonly starts?: Float64Array;
  readonly stops: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly ids?: Int32Array;
};

/** Everything by place of the distinct times; lists of states lie place after place. */
export type SpellSteps = {
  readonly stateCount: number;
  readonly persons: number;
  readonly time: Float64Array;
  readonly start: Int32Array;
  readonly stop: Int32Array;
  readonly from: Int32Array;
  /** -1 where no move was seen. */
  readonly to: Int32Array;
  readonly ids: Int32Array;
  readonly byStart: Int32Array;
  readonly byStop: Int32Array;
  readonly atRisk: Float64Array;
  /** For each place and state, the chance just after. */
  readonly after: Float64Array;
  /** For each place and pair of states, the chance of going from the first to the second there. */
  readonly moves: Float64Array;
  readonly hasMove: Uint8Array;
  readonly transitions: Float64Array;
  readonly initial: Float64Array;
  /** The persons whose states at the beginning are `initial`, by their rows; empty where it is known. */
  readonly initialRows: readonly number[];
  /** The first place of the curve. */
  readonly begins: number;
};

export function spellSteps(spells: Spells, stateCount: number, given?: readonly number[]): SpellSteps {
  const n = spells.stops.length;
  const { from, ids = Int32Array.from({ length: n }, (_, i) => i) } = spells;
  const { time, end: stop, entry: start } = timePlaces(spells.stops, spells.starts);
  check(spells, ids, stateCount, given);
  const to = spells.to.map((state, i) => (state === from[i] ? -1 : state));
  const places = time.length;
  const byStart = rowsInOrder(
    start.map((place) => place + 1),
    places + 1,
  );
  const byStop = rowsInOrder(stop, places);
  const persons = ids.reduce((most, id) => Math.max(most, id + 1), 0);
  checkOrder({ start, stop, from, to, ids, byStart, persons });
  const { initial, initialRows, begins } = beginning({
    start,
    stop,
    from,
    to,
    ids,
    byStart,
    persons,
    stateCount,
    given,
  });

  const square = stateCount * stateCount;
  const atRisk = new Float64Array(places * stateCount);
  const after = new Float64Array(places * stateCount);
  const moves = new Float64Array(places * square);
  const hasMove = new Uint8Array(places);
  const transitions = new Float64Array(square);
  const present = new Float64Array(stateCount);
  const chance = Float64Array.from(initial);
  let [entered, left] = [0, 0];
  for (let place = 0; place < places; place += 1) {
    for (; entered < n && (start[byStart[entered] as number] as number) < place; entered += 1) {
      const state = from[byStart[entered] as number] as number;
      present[state] = (present[state] as number) + 1;
    }
    atRisk.set(present, place * stateCount);
    const counts = moves.subarray(place * square, (place + 1) * square);
    for (; left < n && stop[byStop[left] as number] === place; left += 1) {
      const row = byStop[left] as number;
      const state = from[row] as number;
      present[state] = (present[state] as number) - 1;
      if ((to[row] as number) >= 0) {
        const at = state * stateCount + (to[row] as number);
        counts[at] = (counts[at] as number) + 1;
        transitions[at] = (transitions[at] as number) + 1;
        hasMove[place] = 1;
      }
    }
    asChances(counts, atRisk.subarray(place * stateCount, (place + 1) * stateCount));
    if (hasMove[place] === 1) step(chance, counts);
    after.set(chance, place * stateCount);
  }
  const rows = { start, stop, from, to, ids, byStart, byStop };
  const curve = { atRisk, after, moves, hasMove, transitions, initial, initialRows, begins };
  return { stateCount, persons, time, ...rows, ...curve };
}

/** Counts of moves become chances, with what is left over on the diagonal. */
function asChances(counts: Float64Array, atRisk: Float64Array): void {
  const states = atRisk.length;
  for (let state = 0; state < states; state += 1) {
    let moved = 0;
    for (let to = 0; to < states; to += 1) {
      const count = counts[state * states + to] as number;
      moved += count;
      if (count > 0) counts[state * states + to] = count / (atRisk[state] as number);
    }
    counts[state * states + state] = moved === 0 ? 1 : ((atRisk[state] as number) - moved) / (atRisk[state] as number);
  }
}

/** A row of numbers times a square matrix, in place. */
export function step(row: Float64Array, matrix: Float64Array): void {
  const old = row.slice();
  row.fill(0);
  for (let i = 0; i < old.length; i += 1) {
    const own = old[i] as number;
    for (let j = 0; own !== 0 && j < old.length; j += 1) {
      row[j] = (row[j] as number) + own * (matrix[i * old.length + j] as number);
    }
  }
}

function check({ from, to, stops }: Spells, ids: Int32Array, stateCount: number, given?: readonly number[]): void {
  if (!(Number.isInteger(stateCount) && stateCount >= 2)) {
    throw new RangeError('there are at least two states');
  }
  if (from.length !== stops.length || to.length !== stops.length || ids.length !== stops.length) {
    throw new RangeError('every spell needs a state from, a state to and whose it is');
  }
  for (let i = 0; i < stops.length; i += 1) {
    const [left, reached] = [from[i] as number, to[i] as number];
    if (!(left >= 0 && left < stateCount && reached >= -1 && reached < stateCount && (ids[i] as number) >= 0)) {
      throw new RangeError(`spell ${i} has a state that is not one of 0 to ${stateCount - 1}, or nobody whose it is`);
    }
  }
  if (given && (given.length !== stateCount || !(Math.abs(given.reduce((sum, share) => sum + share, 0) - 1) < 1e-9))) {
    throw new RangeError('the shares at the beginning are one for each state and add up to 1');
  }
}

type Rows = Pick<SpellSteps, 'start' | 'stop' | 'from' | 'to' | 'ids' | 'byStart' | 'persons'>;

/** One person is in one state at a time, and goes on from where the last move led. */
function checkOrder({ start, stop, from, to, ids, byStart, persons }: Rows): void {
  const last = new Int32Array(persons).fill(-1);
  for (const row of byStart) {
    const id = ids[row] as number;
    const before = last[id] as number;
    if (before >= 0) {
      if ((start[row] as number) < (stop[before] as number)) {
        throw new RangeError(`spells ${before} and ${row} of one person are at the same time`);
      }
      const reached = (to[before] as number) >= 0 ? to[before] : from[before];
      if (start[row] === stop[before] && from[row] !== reached) {
        throw new RangeError(`spell ${row} begins in another state than the one spell ${before} led to`);
      }
    }
    last[id] = row;
  }
}

/** The first place at which somebody's watching ended: a spell whose person's next row goes on there was only cut in two. */
function firstLoss({ start, stop, ids }: Rows): number {
  const goesOn = new Set(Array.from(start, (place, row) => `${ids[row]}/${place}`));
  return stop.reduce(
    (least, place, row) => (goesOn.has(`${ids[row]}/${place}`) ? least : Math.min(least, place)),
    2 ** 31 - 1,
  );
}

/** Where all begin: known when it is one state; else counted among those there together at the beginning. */
function beginning(rows: Rows & { stateCount: number; given?: readonly number[] }) {
  const { start, stop, from, to, ids, byStart, persons, stateCount, given } = rows;
  const seen = new Uint8Array(persons);
  const firstRows = [...byStart].filter((row) => {
    const isFirst = seen[ids[row] as number] === 0;
    seen[ids[row] as number] = 1;
    return isFirst;
  });
  const firstStates = new Set(firstRows.map((row) => from[row] as number));
  if (given || firstStates.size < 2) {
    const initial = new Float64Array(stateCount);
    if (given) initial.set(given);
    else initial[firstRows.length > 0 ? (from[firstRows[0] as number] as number) : 0] = 1;
    return { initial, initialRows: [], begins: 0 };
  }
  const isTogether = new Set(firstRows.map((row) => start[row])).size === 1;
  let begins = 0;
  if (!isTogether) {
    begins = stop.reduce(
      (least, place, row) => ((to[row] as number) >= 0 ? Math.min(least, place) : least),
      2 ** 31 - 1,
    );
    if (begins === 2 ** 31 - 1) begins = firstLoss(rows);
  }
  const there = (row: number) => (start[row] as number) < begins && (stop[row] as number) >= begins;
  const initialRows = isTogether ? firstRows : [...byStart].filter(there);
  const initial = new Float64Array(stateCount);
  for (const row of initialRows) {
    initial[from[row] as number] = (initial[from[row] as number] as number) + 1 / initialRows.length;
  }
  return { initial, initialRows, begins };
}
