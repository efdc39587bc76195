import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, allocations, bounds } from './allocation.ts';

const strata = fc.array(
  fc.record({
    size: fc.integer({ min: 1, max: 400 }),
    expected: fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true })),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('the files to read are shared out over the strata', () => {
  test('so that their sum is what was asked, and none gets less than the least or more than it holds', () => {
    fc.assert(
      fc.property(
        strata,
        fc.constantFrom(...allocations),
        fc.integer({ min: 2, max: 30 }),
        fc.nat(),
        (some, way, leastEach, more) => {
          const { fewest, most } = bounds({ leastEach, strata: some });
          const toRead = fewest + (more % (most - fewest + 1));
          const counts = allocate({ allocation: way, toRead, leastEach, strata: some });
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(toRead);
          for (const [place, { size }] of some.entries()) {
            expect(counts[place]).toBeGreaterThanOrEqual(Math.min(size, leastEach));
            expect(counts[place]).toBeLessThanOrEqual(size);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('by how many each holds, parts of a file to the largest remainders', () => {
    const of = [100, 50, 31].map((size) => ({ size, expected: null }));
    // 20 of 181: 11.05, 5.52, 3.43.
    expect(allocate({ allocation: 'proportional', toRead: 20, leastEach: 2, strata: of })).toEqual([11, 6, 3]);
  });

  test('by spread, more where answers vary most', () => {
    const of = [
      { size: 100, expected: 0.5 },
      { size: 100, expected: 0.1 },
    ];
    // 100 x 0.5 against 100 x 0.3.
    expect(allocate({ allocation: 'by-spread', toRead: 80, leastEach: 2, strata: of })).toEqual([50, 30]);
  });

  test('a small stratum is read whole before others get more', () => {
    const of = [
      { size: 6, expected: 0.5 },
      { size: 500, expected: 0.01 },
    ];
    expect(allocate({ allocation: 'by-spread', toRead: 100, leastEach: 10, strata: of })).toEqual([6, 94]);
  });

  test('not at all where the strata hold fewer than are asked, or the least comes to more', () => {
    const of = [{ size: 10, expected: null }];
    expect(() => allocate({ allocation: 'proportional', toRead: 11, leastEach: 2, strata: of })).toThrow(RangeError);
    expect(() => allocate({ allocation: 'proportional', toRead: 4, leastEach: 5, strata: of })).toThrow(RangeError);
  });
});
