import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/sampling.json' with { type: 'json' };
import { type Stratum, stratifiedShare } from './stratified-share.ts';
import { wilsonInterval } from './wilson.ts';

test('share, standard error, effective size and limits are those that R computes by the same formulas', () => {
  for (const { size, read, marked, estimate, se, effective, lower, upper } of reference.cases) {
    const strata = size.map((of, place) => ({ size: of, read: read[place] ?? 0, marked: marked[place] ?? 0 }));
    const found = stratifiedShare(strata);
    // R sums in another order; prop.test takes the same square root of the same terms.
    expect(Math.abs((found.estimate ?? Number.NaN) - estimate)).toBeLessThan(1e-14);
    expect(Math.abs(found.standardError - se)).toBeLessThan(1e-14);
    if (effective !== null) expect(largestDistance([found.effectiveSize], [effective])).toBeLessThan(1e-12);
    expect(Math.abs(found.lower - lower)).toBeLessThan(1e-12);
    expect(Math.abs(found.upper - upper)).toBeLessThan(1e-12);
  }
});

const stratum = fc.tuple(fc.integer({ min: 2, max: 500 }), fc.nat(), fc.nat()).map(([size, some, fewer]): Stratum => {
  const read = 2 + (some % (size - 1));
  return { size, read, marked: fewer % (read + 1) };
});
const strata = fc.array(stratum, { minLength: 1, maxLength: 8 });

describe('a share over strata', () => {
  test('lies within its limits, and those within 0 and 1', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const { estimate, lower, upper } = stratifiedShare(some);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower - 1e-12).toBeLessThanOrEqual(estimate ?? Number.NaN);
        expect(upper + 1e-12).toBeGreaterThanOrEqual(estimate ?? Number.NaN);
      }),
    );
  });

  test('of what is not marked is one minus that of what is', () => {
    fc.assert(
      fc.property(strata, (some) => {
        const yes = stratifiedShare(some);
        const no = stratifiedShare(some.map(({ size, read, marked }) => ({ size, read, marked: read - marked })));
        expect(no.estimate).toBeCloseTo(1 - (yes.estimate ?? Number.NaN), 12);
        expect(no.standardError).toBeCloseTo(yes.standardError, 12);
        expect(no.lower).toBeCloseTo(1 - yes.upper, 9);
      }),
    );
  });

  test('of one stratum of which next to nothing was read is that of a plain share of one thing fewer', () => {
    const found = stratifiedShare([{ size: 1_000_000_000, read: 80, marked: 24 }]);
    // The variance is the unbiased one, over 80 - 1.
    const plain = wilsonInterval(0.3 * 79, 79);
    expect(found.lower).toBeCloseTo(plain.lower, 6);
    expect(found.upper).toBeCloseTo(plain.upper, 6);
  });

  test('of what was read whole is known without an interval', () => {
    expect(stratifiedShare([{ size: 12, read: 12, marked: 3 }])).toMatchObject({
      estimate: 0.25,
      lower: 0.25,
      upper: 0.25,
    });
  });

  test('of nothing is not known', () => {
    expect(stratifiedShare([])).toMatchObject({ estimate: null, lower: 0, upper: 1 });
  });

  test.each([
    [{ size: 10, read: 1, marked: 0 }, 'two things read'],
    [{ size: 10, read: 11, marked: 0 }, 'marked <= read <= size'],
    [{ size: 10, read: 5, marked: 6 }, 'marked <= read <= size'],
    [{ size: 10.5, read: 5, marked: 1 }, 'whole numbers'],
  ])('cannot be computed of %j', (one, sentence) => {
    expect(() => stratifiedShare([one])).toThrow(sentence);
  });

  test.each([
    ['alike', [400, 250, 150], [25, 15, 10], [0.3, 0.3, 0.3]],
    ['far apart', [400, 250, 150], [25, 15, 10], [0.1, 0.4, 0.8]],
    ['rare', [600, 300, 100], [60, 30, 10], [0.04, 0.05, 0.1]],
    ['in one small stratum alone', [900, 100], [40, 20], [0, 0.5]],
  ])('is within its 95 % limits in about 95 of 100 drawings: %s', (_, sizes, reads, shares) => {
    const stream = randomStream(20_261_127);
    const marks = sizes.map((size, place) => Math.round(size * (shares[place] ?? 0)));
    const truth = marks.reduce((sum, count) => sum + count, 0) / sizes.reduce((sum, size) => sum + size, 0);
    const drawings = 2000;
    let within = 0;
    for (let drawing = 0; drawing < drawings; drawing += 1) {
      const { lower, upper } = stratifiedShare(
        sizes.map((size, place) => {
          const read = reads[place] ?? 0;
          let left = marks[place] ?? 0;
          let marked = 0;
          // Without replacement: each thing that is read takes a mark with the chance of what is left.
          for (let one = 0; one < read; one += 1) {
            if (stream.uniform() * (size - one) < left) {
              marked += 1;
              left -= 1;
            }
          }
          return { size, read, marked };
        }),
      );
      if (lower <= truth && truth <= upper) within += 1;
    }
    // Of 2000 drawings 95 % has a standard error of half a per cent; the interval errs on the wide side.
    expect(within / drawings).toBeGreaterThan(0.935);
  });
});
