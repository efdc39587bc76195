import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, type FigureSystem, figuresToHide as figuresToHideAs, valueIn } from './cell-suppression.ts';
import { smallCounts } from './primary-suppression.ts';

const smallestShown = 5;

/** Counts whose zeros are shown, under the threshold rule. */
const figuresToHide = (counts: FigureSystem): ReadonlySet<string> => {
  const system = { ...counts, leastHidden: 1 };
  return figuresToHideAs(system, smallCounts(system, smallestShown));
};

const cell = (id: string, counts: readonly number[], cost = 1, isPublished = true): Cell => ({
  id,
  counts,
  cost,
  isPublished,
});

test('a figure from 1 to 4 takes the cheapest other with it, or subtraction would give it back', () => {
  const system: FigureSystem = {
    counts: [24, 4, 3],
    equal: [],
    cells: [cell('reached', [0, 1, 2], 9), cell('went on', [0], 5), cell('open', [1], 2), cell('lost', [2], 3)],
  };
  expect([...figuresToHide(system)].toSorted()).toEqual(['lost', 'open']);
});

test('zero is shown, it is no one', () => {
  const system: FigureSystem = { counts: [12, 0], equal: [], cells: [cell('went on', [0]), cell('lost', [1])] };
  expect(figuresToHide(system).size).toBe(0);
});

test('where the rest of a total is itself below five the total goes, not only the part', () => {
  const system: FigureSystem = {
    counts: [24, 2, 0],
    equal: [],
    cells: [cell('reached', [0, 1, 2], 9), cell('went on', [0], 5), cell('open', [1], 2), cell('lost', [2], 3)],
  };
  const hidden = figuresToHide(system);
  expect(hidden.has('open')).toBe(true);
  expect(hidden.has('went on') || hidden.has('reached')).toBe(true);
});

test('a figure that readers can work out themselves is guarded though it is never shown', () => {
  const system: FigureSystem = {
    counts: [20, 3, 6],
    equal: [],
    cells: [
      cell('reached', [0, 1, 2], 9),
      cell('went on by the next stage', [0], 1),
      cell('went on', [0, 1], 5),
      cell('skipped', [1], 0, false),
    ],
  };
  expect([...figuresToHide(system)].toSorted()).toEqual(['skipped', 'went on by the next stage']);
});

/** Figures over a few counts: single ones, their total, and some sums, as funnels have them. */
const anySystem: fc.Arbitrary<FigureSystem> = fc
  .record({
    counts: fc.array(fc.nat(7), { minLength: 2, maxLength: 5 }),
    sums: fc.array(fc.nat(30), { maxLength: 3 }),
    guarded: fc.boolean(),
  })
  .map(({ counts, sums, guarded }) => {
    const places = counts.map((_, index) => index);
    const picked = sums.map((bits) => places.filter((place) => (bits >> place) & 1)).filter((list) => list.length > 1);
    return {
      counts,
      equal: [],
      cells: [
        cell('total', places, 9),
        ...places.map((place) => cell(`part ${place}`, [place], 1 + place)),
        ...picked.map((list, index) => cell(`sum ${index}`, list, 4, !(guarded && index === 0))),
      ],
    };
  });

/**
 * An attacker who knows every shown figure and that no hidden one is zero, and who tries every world of whole numbers up
 * to a bound. Shares no code with the rule: it neither solves equations nor knows what was hidden first.
 */
function worldsOf({ counts, cells }: FigureSystem, hidden: ReadonlySet<string>, bound: number): number[][] {
  const published = cells.filter((one) => one.isPublished);
  let worlds: number[][] = [[]];
  for (let place = 0; place < counts.length; place += 1) {
    worlds = worlds.flatMap((world) => Array.from({ length: bound + 1 }, (_, value) => [...world, value]));
    worlds = worlds.filter((world) =>
      published.every((one) => {
        const known = one.counts.filter((index) => index <= place);
        const total = known.reduce((sum, index) => sum + (world[index] as number), 0);
        const value = valueIn({ counts, equal: [], cells }, one);
        const isWhole = known.length === one.counts.length;
        if (hidden.has(one.id)) return !isWhole || total >= 1;
        return isWhole ? total === value : total <= value;
      }),
    );
  }
  return worlds;
}

/** The largest number of people that the attacker thinks of, for one count: none of these is known to any reader. */
const bounds = [9, 13, 17] as const;

test('an attacker who tries every possible world can neither pin a hidden figure nor know it to be below five', () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      const hidden = figuresToHide(system);
      const possibleUpTo = new Map<number, number[][]>();
      const possible = (one: Cell, bound: number): number[] => {
        const worlds = possibleUpTo.get(bound) ?? worldsOf(system, hidden, bound);
        possibleUpTo.set(bound, worlds);
        return worlds.map((world) => one.counts.reduce((sum, index) => sum + (world[index] as number), 0));
      };
      for (const one of system.cells) {
        const value = valueIn(system, one);
        const isTooSmall = value > 0 && value < smallestShown;
        if (isTooSmall) expect(hidden.has(one.id)).toBe(true);
        if (!hidden.has(one.id)) continue;
        const isGuarded = (values: readonly number[]): boolean =>
          new Set(values).size > 1 && (!isTooSmall || values.some((found) => found >= smallestShown));
        expect(possible(one, bounds[0])).toContain(value);
        // One figure can only be large where another is larger than the first bound: then more worlds are tried.
        expect({ id: one.id, isGuarded: bounds.some((bound) => isGuarded(possible(one, bound))) }).toEqual({
          id: one.id,
          isGuarded: true,
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('hiding is the same whenever it is done, and never hides where nothing is small', () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      expect(figuresToHide(system)).toEqual(figuresToHide(system));
      const large = { ...system, counts: system.counts.map((count) => count * 5) };
      expect([...figuresToHide(large)]).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
