import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Constraint, minimise } from '../optimisation/linear-programme.ts';
import { type Cell, type FigureSystem, figuresToHide, type Range } from './cell-suppression.ts';
import { dominated, knownWithin, smallCounts } from './primary-suppression.ts';

test('the p-percent rule by hand: the one with the second largest knows the largest within the rest', () => {
  // 100 and 50 and a rest of 4: the second places the first between 100 and 104, within 10 percent.
  expect(knownWithin([50, 100, 4], 10)).toEqual({ lowest: 148, highest: 160 });
  expect(knownWithin([50, 100, 10], 10)).toBeNull();
  expect(knownWithin([70], 10)).toEqual({ lowest: 63, highest: 77 });
  expect(knownWithin([0, 0], 10)).toBeNull();
});

test('dominance by hand: the largest is more than 80 percent', () => {
  const range = dominated([90, 6, 4], 1, 80);
  // With a sum of 112.5 the 90 would be 80 percent.
  expect(range?.highest).toBeCloseTo(112.5, 12);
  expect(range?.lowest).toBeCloseTo(87.5, 12);
  expect(dominated([80, 15, 5], 1, 80)).toBeNull();
  expect(dominated([50, 45, 5], 2, 90)).not.toBeNull();
  expect(dominated([], 1, 80)).toBeNull();
});

/** Unpaid wages by place and trade: what each employer owes, and the table of their sums with margins. */
const anyWages = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 4 }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: rows, maxLength: rows },
  ),
);

type Figure = { readonly id: string; readonly members: readonly number[]; readonly cost: number };

function figuresOf(rows: number, columns: number): Figure[] {
  const all = Array.from({ length: rows * columns }, (_, index) => index);
  const figure = (id: string, members: readonly number[], cost: number): Figure => ({ id, members, cost });
  return [
    ...all.map((index) => figure(`cell ${index}`, [index], 1)),
    ...Array.from({ length: rows }, (_, row) =>
      figure(
        `row ${row}`,
        all.filter((index) => Math.floor(index / columns) === row),
        3,
      ),
    ),
    ...Array.from({ length: columns }, (_, column) =>
      figure(
        `column ${column}`,
        all.filter((index) => index % columns === column),
        3,
      ),
    ),
    figure('total', all, 9),
  ];
}

test('attack: the second largest creditor of any figure cannot place the largest within ten percent, by all that is shown', () => {
  let attacked = 0;
  fc.assert(
    fc.property(anyWages, (wages) => {
      const owed = wages.flat();
      const figures = figuresOf(wages.length, wages[0]?.length ?? 0);
      const of = (members: readonly number[]): number[] => members.flatMap((index) => owed[index] as number[]);
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const cells = figures.map(({ id, members, cost }): Cell => ({ id, counts: members, cost, isPublished: true }));
      const system: FigureSystem = { counts: owed.map(sum), equal: [], cells };
      const demanded = new Map<string, Range>();
      for (const { id, members } of figures) {
        const range = knownWithin(of(members), 10);
        if (range) demanded.set(id, range);
      }
      const hidden = figuresToHide(system, demanded);
      // Written from what is published alone. No one is owed less than nothing, and zeros are shown.
      const facts: Constraint[] = figures.flatMap(({ id, members }): Constraint[] =>
        hidden.has(id)
          ? []
          : [{ terms: new Map(members.map((index) => [index, 1])), total: sum(of(members)), isAtLeast: false }],
      );
      for (const { id, members } of figures) {
        const [first = 0, second = 0, ...rest] = of(members).toSorted((a, b) => b - a);
        if (sum(rest) >= 0.1 * first) continue;
        expect(hidden.has(id)).toBe(first > 0);
        if (first === 0) continue;
        // Where all others in the table are nothing there is no world in which this one is more: then the total is known.
        const highest = -minimise(facts, new Map(members.map((index) => [index, -1]))).value;
        const lowest = minimise(facts, new Map(members.map((index) => [index, 1]))).value;
        const truth = first + second + sum(rest);
        attacked += 1;
        expect(highest - second).toBeGreaterThanOrEqual(1.1 * first - 1e-6);
        expect(lowest).toBeLessThanOrEqual(truth - (0.1 * first - sum(rest)) + 1e-6);
      }
    }),
    { numRuns: 120 },
  );
  expect(attacked).toBeGreaterThan(100);
});

test.each([
  ['a threshold of zero', () => smallCounts({ counts: [], equal: [], cells: [] }, 0)],
  ['a debt below zero', () => knownWithin([-1], 10)],
  ['a p of a hundred', () => knownWithin([1], 100)],
  ['dominance of none', () => dominated([1], 0, 80)],
])('%s is refused', (_, call) => {
  expect(call).toThrow(RangeError);
});
