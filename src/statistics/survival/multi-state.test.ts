import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/multi-state.json' with { type: 'json' };
import { hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import { aalenJohansen } from './aalen-johansen.ts';
import { multiState } from './multi-state.ts';

// Products of some dozens of small matrices; a standard error is the root of a sum that was added to and taken from.
const tolerance = 1e-10;

const spellsOf = (rows: { starts: number[]; stops: number[]; from: number[]; to: number[]; ids: number[] }) => ({
  starts: Float64Array.from(rows.starts),
  stops: Float64Array.from(rows.stops),
  from: Int32Array.from(rows.from, (state) => state - 1),
  to: Int32Array.from(rows.to, (state) => state - 1),
  ids: Int32Array.from(rows.ids, (id) => id - 1),
});

test('probabilities, jackknife errors and limits are those of survfit in R, whatever states people begin in', () => {
  for (const { what, spells, time, initial, ...expected } of reference.cases) {
    const curves = multiState(spellsOf(spells), reference.states);
    expect(largestDistance([...curves.initial], initial), what).toBeLessThan(tolerance);
    const at = time.map((when) => curves.time.indexOf(when));
    for (const [row, place] of at.entries()) {
      // R also shows times at which somebody only comes, or at which the curve begins.
      if (place < 0) continue;
      for (let state = 0; state < reference.states; state += 1) {
        const name = `state ${state} at ${time[row]}: ${what}`;
        for (const list of ['probability', 'standardError', 'atRisk', 'lower'] as const) {
          const ours = curves[list][state]?.[place] as number;
          const theirs = expected[list][state]?.[row] ?? null;
          // A chance of 0 has no limits here; R gives 0, or nothing.
          if (list === 'lower' && curves.probability[state]?.[place] === 0) continue;
          const isZero = Math.abs(ours) < 1e-9 && Math.abs(theirs ?? 1) < 1e-9;
          expect(isZero ? 0 : largestDistance([ours], [theirs]), `${list} of ${name}`).toBeLessThan(tolerance);
        }
      }
    }
    expect(at.filter((place) => place >= 0).length).toBe(curves.time.length);
  }
});

test.skipIf(!hasSharedTables)('the illness-death curves of mgus2 are those written down beside the shared data', () => {
  const table = sharedColumns('mgus2_ms.csv');
  const ids = Int32Array.from(table.id ?? [], Number);
  const stops = Float64Array.from(table.tstop ?? [], Number);
  const starts = Float64Array.from(table.tstart ?? [], Number);
  const to = Int32Array.from(table.event ?? [], (event) => (event === '0' ? -1 : Number(event)));
  const from = Int32Array.from(ids, (id, i) => (i > 0 && ids[i - 1] === id ? 1 : 0));
  const curves = multiState({ starts, stops, from, to, ids }, 3);
  const { transitions } = sharedJson('mgus2_ms_expected.json');
  expect(curves.transitions.map((list) => [list[1], list[2]])).toEqual(
    transitions.values.map((row: number[]) => [row[0], row[1]]),
  );
  const expected = sharedColumns('mgus2_ms_aj.csv');
  for (const [row, time] of (expected.time ?? []).entries()) {
    const at = curves.time.findLastIndex((other) => other <= Number(time));
    for (const [state, name] of ['entry', 'pcm', 'death'].entries()) {
      for (const [list, prefix] of [
        [curves.probability, 'p'],
        [curves.standardError, 'se'],
      ] as const) {
        const value = Number(expected[`${prefix}_${name}`]?.[row]);
        const ours = list[state]?.[at] as number;
        const isZero = value === 0 && ours < 1e-9;
        expect(isZero ? 0 : largestDistance([ours], [value]), `${prefix} ${name} ${time}`).toBeLessThan(tolerance);
      }
    }
  }
});

type Spell = { id: number; start: number; stop: number; from: number; to: number };

/** Up to five spells of a person, with gaps sometimes, each begun where the last led to. */
const life = fc
  .record({
    begins: fc.integer({ min: 0, max: 3 }),
    first: fc.integer({ min: 0, max: 1 }),
    steps: fc.array(
      fc.record({
        stay: fc.integer({ min: 1, max: 4 }),
        to: fc.integer({ min: -1, max: 2 }),
        gap: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ begins, first, steps }) => {
    let [at, state] = [begins, first];
    const rows: Omit<Spell, 'id'>[] = [];
    for (const { stay, to, gap } of steps) {
      const move = to === state ? -1 : to;
      rows.push({ start: at, stop: at + stay, from: state, to: move });
      at += stay + gap;
      state = move < 0 ? state : move;
      if (state === 2) break;
    }
    return rows;
  });
const lives = fc
  .array(life, { minLength: 2, maxLength: 10 })
  .map((list) => list.flatMap((rows, id): Spell[] => rows.map((row) => ({ ...row, id }))));
const columnsOf = (rows: readonly Spell[]) => ({
  starts: Float64Array.from(rows, (row) => row.start),
  stops: Float64Array.from(rows, (row) => row.stop),
  from: Int32Array.from(rows, (row) => row.from),
  to: Int32Array.from(rows, (row) => row.to),
  ids: Int32Array.from(rows, (row) => row.id),
});

/** The curve as it is defined, with a weight for each person. */
function weighted(rows: readonly Spell[], weights: readonly number[], initial: readonly number[], time: Float64Array) {
  let chance = [...initial];
  const result = new Map<number, number[]>();
  const all = [...new Set(rows.flatMap((row) => [row.start, row.stop]))].toSorted((a, b) => a - b);
  for (const now of all) {
    const next = [...chance];
    for (let state = 0; state < 3; state += 1) {
      const here = rows.filter((row) => row.from === state && row.start < now && row.stop >= now);
      const atRisk = here.reduce((sum, row) => sum + (weights[row.id] as number), 0);
      for (const row of here.filter((one) => one.stop === now && one.to >= 0)) {
        const moved = ((chance[state] as number) * (weights[row.id] as number)) / atRisk;
        next[state] = (next[state] as number) - moved;
        next[row.to] = (next[row.to] as number) + moved;
      }
    }
    chance = next;
    result.set(now, chance);
  }
  return Array.from(time, (now) => result.get(now) as number[]);
}

test('the errors are those of moving the weight of every person by itself, with gaps and late entry', () => {
  fc.assert(
    fc.property(lives, (rows) => {
      const initial = [0.7, 0.3, 0];
      const curves = multiState(columnsOf(rows), 3, { initial });
      const persons = Math.max(...rows.map((row) => row.id)) + 1;
      const squares = Array.from(curves.time, () => [0, 0, 0]);
      const step = 1e-4;
      for (let id = 0; id < persons; id += 1) {
        const moved = (by: number) =>
          weighted(
            rows,
            Array.from({ length: persons }, (_, other) => (other === id ? 1 + by : 1)),
            initial,
            curves.time,
          );
        const [up, down] = [moved(step), moved(-step)];
        for (const [row, list] of squares.entries()) {
          for (let state = 0; state < 3; state += 1) {
            const by = ((up[row]?.[state] as number) - (down[row]?.[state] as number)) / (2 * step);
            list[state] = (list[state] as number) + by * by;
          }
        }
      }
      for (const [row, list] of squares.entries()) {
        for (let state = 0; state < 3; state += 1) {
          // The difference quotient with a step of 0.0001 is itself good to about 1e-8.
          expect(curves.standardError[state]?.[row]).toBeCloseTo(Math.sqrt(list[state] as number), 6);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of rows changes nothing, chances add up to one, and cutting a spell in two changes nothing', () => {
  fc.assert(
    fc.property(lives, (rows) => {
      const curves = multiState(columnsOf(rows), 3);
      const turned = multiState(columnsOf(rows.toReversed()), 3);
      const cut = rows.flatMap((row) => [
        { ...row, stop: row.start + 0.5, to: -1 },
        { ...row, start: row.start + 0.5 },
      ]);
      const inTwo = multiState(columnsOf(cut), 3);
      for (const [row, time] of curves.time.entries()) {
        const at = inTwo.time.indexOf(time);
        let sum = 0;
        for (let state = 0; state < 3; state += 1) {
          const own = curves.probability[state]?.[row] as number;
          sum += own;
          expect(turned.probability[state]?.[row]).toBeCloseTo(own, 10);
          expect(turned.standardError[state]?.[row]).toBeCloseTo(curves.standardError[state]?.[row] as number, 7);
          expect(inTwo.standardError[state]?.[at]).toBeCloseTo(curves.standardError[state]?.[row] as number, 7);
        }
        expect(sum).toBeCloseTo(1, 10);
      }
    }),
    { numRuns: 40 },
  );
});

test('where nobody moves the beginning is the first loss, also of a spell that was cut in two', () => {
  const whole = [
    { id: 0, start: 0, stop: 2, from: 0, to: -1 },
    { id: 1, start: 1, stop: 3, from: 1, to: -1 },
  ];
  const cut = [{ ...(whole[0] as Spell), stop: 0.5 }, { ...(whole[0] as Spell), start: 0.5 }, whole[1] as Spell];
  for (const rows of [whole, cut]) {
    expect([...multiState(columnsOf(rows), 3).initial]).toEqual([0.5, 0.5, 0]);
  }
});

test('when nobody is lost the chances along a chain of stages are the shares of the people', () => {
  const stays = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(stays, (people) => {
      const rows = people.flatMap(([first, second], id): Spell[] => [
        { id, start: 0, stop: first, from: 0, to: 1 },
        { id, start: first, stop: first + second, from: 1, to: 2 },
      ]);
      const curves = multiState(columnsOf(rows), 3);
      for (const [row, time] of curves.time.entries()) {
        const ended = people.filter(([first, second]) => first + second <= time).length / people.length;
        const begun = people.filter(([first]) => first <= time).length / people.length;
        expect(curves.probability[2]?.[row]).toBeCloseTo(ended, 10);
        expect(curves.probability[1]?.[row]).toBeCloseTo(begun - ended, 10);
        // And the jackknife is then the standard error of a share.
        expect(curves.standardError[2]?.[row]).toBeCloseTo(Math.sqrt((ended * (1 - ended)) / people.length), 7);
      }
    }),
  );
});

test('with one state to leave it is the cumulative incidence of competing endings', () => {
  const times = Float64Array.of(1, 2, 2, 3, 5, 8, 8, 13, 14);
  const causes = Uint8Array.of(1, 0, 2, 1, 1, 0, 2, 1, 0);
  const curves = multiState(
    { stops: times, from: new Int32Array(9), to: Int32Array.from(causes, (cause) => cause || -1) },
    3,
  );
  const plain = aalenJohansen(times, causes, 2);
  for (const ending of [0, 1]) {
    expect(largestDistance([...(curves.probability[ending + 1] ?? [])], plain.incidence[ending] ?? [])).toBeLessThan(
      1e-13,
    );
    const errors = [...(curves.standardError[ending + 1] ?? [])];
    expect(largestDistance(errors, plain.standardError[ending] ?? [])).toBeLessThan(1e-12);
  }
});

test('what cannot be is refused: two places at once, a move that leads elsewhere, unknown states', () => {
  const two = (second: Partial<Spell>) =>
    columnsOf([
      { id: 0, start: 0, stop: 2, from: 0, to: 1 },
      { id: 0, start: 2, stop: 3, from: 1, to: -1, ...second },
    ]);
  expect(multiState(two({}), 2).time.length).toBe(2);
  expect(() => multiState(two({ start: 1 }), 2)).toThrow(RangeError);
  expect(() => multiState(two({ from: 0 }), 2)).toThrow(RangeError);
  expect(() => multiState(two({ to: 2 }), 2)).toThrow(RangeError);
  expect(() => multiState(two({}), 1)).toThrow(RangeError);
  expect(() => multiState(two({}), 2, { initial: [1, 1] })).toThrow(RangeError);
  expect(() => multiState(two({}), 2, { confidence: 1 })).toThrow(RangeError);
});
