import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finiteMaximumExists, rowSpaceOf } from './design-existence.ts';
import { maximumLikelihood } from './poisson-maximum.ts';

/** Main effects of three lists and the pairs given, for the seven cells that can be seen. */
const designWith = (...pairs: number[]) =>
  [1, 2, 3, 4, 5, 6, 7].map((mask) =>
    Float64Array.from([0, 1, 2, 4, ...pairs], (term) => ((mask & term) === term ? 1 : 0)),
  );

test('where every cell was seen there is a maximum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 7, maxLength: 7 }), (counts) =>
      finiteMaximumExists(designWith(3, 5, 6), Float64Array.from(counts), 7),
    ),
    { numRuns: 30 },
  );
});

test('a saturated table with an empty cell has none; without the last pair it has', () => {
  const counts = Float64Array.of(5, 5, 5, 3, 2, 4, 0);
  expect(finiteMaximumExists(designWith(3, 5, 6), counts, 7)).toBe(false);
  expect(finiteMaximumExists(designWith(3, 5), counts, 6)).toBe(true);
});

test('the linear program agrees with whether the likelihood is still growing', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 });
  const some = { found: 0, none: 0 };
  fc.assert(
    fc.property(counts, fc.subarray([3, 5, 6]), (given, pairs) => {
      const design = designWith(...pairs);
      const width = 4 + pairs.length;
      const active = design.map((row) => Int32Array.from([...row.keys()].filter((column) => row[column] === 1)));
      const { settled } = maximumLikelihood(active, Float64Array.from(given), width);
      some[settled ? 'found' : 'none'] += 1;
      return finiteMaximumExists(design, Float64Array.from(given), width) === settled;
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(Math.min(some.found, some.none)).toBeGreaterThan(40);
});

test('what rows span is known, whatever their order', () => {
  const rows = designWith(3, 5, 6).slice(0, 6);
  const space = rowSpaceOf(rows, 7);
  expect(space.columns).toHaveLength(6);
  expect(space.holds(Float64Array.of(2, 1, 1, 0, 0, 0, 0))).toBe(true);
  expect(space.holds(Float64Array.of(1, 0, 0, 0, 0, 0, 0))).toBe(false);
  const turned = rowSpaceOf(rows.toReversed(), 7);
  expect(turned.columns).toEqual(space.columns);
  expect(turned.holds(rows[2] as Float64Array)).toBe(true);
});
