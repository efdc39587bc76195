import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/weights.json' with { type: 'json' };
import { calibrate, trimmed } from './calibrate.ts';
import { betaLimits, type DesignMean, type Drawn, designMean, ifNoneOrAll, kishSize, logitLimits } from './design.ts';

const drawn = reference.y.map(
  (value, row): Drawn => ({
    value,
    weight: reference.w[row] ?? 0,
    stratum: reference.stratum[row] ?? 0,
    cluster: reference.cluster[row] ?? 0,
  }),
);
const alone = reference.y.map((value, row): Drawn => ({ value, weight: 4, stratum: 0, cluster: row }));

type Reference = { estimate: number; se: number; degrees: number; logit: number[]; beta: number[] };
function isAsInR(mean: DesignMean, expected: Reference, answered: number, tolerance = 1e-10): void {
  const [logit, beta] = [logitLimits(mean), betaLimits(mean, answered)];
  expect(mean.degrees).toBe(expected.degrees);
  expect(largestDistance([mean.estimate, mean.standardError], [expected.estimate, expected.se])).toBeLessThan(
    tolerance,
  );
  expect(largestDistance([logit.lower, logit.upper], expected.logit)).toBeLessThan(tolerance);
  expect(largestDistance([beta.lower, beta.upper], expected.beta)).toBeLessThan(tolerance);
}

test('units drawn in strata, with and without their sizes, are as svymean and svyciprop', () => {
  isAsInR(designMean({ drawn, sizes: reference.sizes }), reference.clustered, drawn.length);
  isAsInR(designMean({ drawn }), reference.withoutSizes, drawn.length);
});

test('two strata of 400 and 100 are as on the reference page', () => {
  const two = [0, 1].flatMap((stratum) =>
    Array.from(
      { length: 30 },
      (_, i): Drawn => ({
        value: i < (stratum === 0 ? 12 : 21) ? 1 : 0,
        weight: stratum === 0 ? 400 / 30 : 100 / 30,
        stratum,
        cluster: stratum * 30 + i,
      }),
    ),
  );
  const mean = designMean({ drawn: two, sizes: [400, 100] });
  isAsInR(mean, reference.two, 60);
  expect(mean.effectiveSize).toBeCloseTo(44.12, 2);
});

describe('weights for known totals', () => {
  const ones = alone.map(() => 4);
  const agency = { classes: reference.agency, totals: [250, 130, 100] };
  const role = { classes: reference.role, totals: [300, 180] };
  const meanWith = (margins: Parameters<typeof calibrate>[1]): { mean: DesignMean; weights: Float64Array } => {
    const found = calibrate(ones, margins);
    if ('refusal' in found) throw new Error(found.refusal.code);
    const weighted = alone.map((one, row) => ({ ...one, weight: found.weights[row] as number }));
    return { mean: designMean({ drawn: weighted }, found.rest), weights: found.weights };
  };

  test('of one margin are as postStratify', () => {
    isAsInR(meanWith([agency]).mean, reference.post, alone.length);
  });

  test('of two margins are as rake', () => {
    const { mean, weights } = meanWith([agency, role]);
    expect(largestDistance([...weights.slice(0, 12)], reference.raked.weights)).toBeLessThan(1e-8);
    // rake takes ten rounds from the linearised values, where this goes on until nothing changes.
    isAsInR(mean, reference.raked, alone.length, 1e-8);
  });

  test('reach their totals in every class', () => {
    const { weights } = meanWith([role, agency]);
    for (const { classes, totals } of [agency, role]) {
      for (const [own, total] of totals.entries()) {
        const sum = classes.reduce((all, one, row) => all + (one === own ? (weights[row] as number) : 0), 0);
        expect(sum).toBeCloseTo(total, 6);
      }
    }
  });

  test.each([
    [[{ classes: [0, 0], totals: [5, 5] }], 'class-without-answers'],
    [[{ classes: [0, 1], totals: [5, 5] }], 'class-with-few-answers'],
  ])('cannot be had of %j', (margins, code) => {
    expect(calibrate([1, 1], margins)).toMatchObject({ refusal: { code, margin: 0 } });
  });

  test('whose margins are of two populations are refused, and so are margins that no weights fit', () => {
    const [a, b] = [
      { classes: [0, 1], totals: [5, 5] },
      { classes: [0, 1], totals: [5, 6] },
    ];
    expect(calibrate([1, 1], [a, b], { fewest: 1 })).toMatchObject({ refusal: { code: 'totals-disagree', figure: 1 } });
    const c = { classes: [0, 1], totals: [4, 6] };
    expect(calibrate([1, 1], [a, c], { fewest: 1 })).toMatchObject({ refusal: { code: 'no-weights-fit' } });
  });
});

const survey = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 40 })
  .map((list) => list.map(([yes, weight], cluster): Drawn => ({ value: yes ? 1 : 0, weight, stratum: 0, cluster })));

test('a share lies within its limits, those within 0 and 1, and yes is one minus no', () => {
  fc.assert(
    fc.property(survey, (some) => {
      const yes = designMean({ drawn: some });
      const no = designMean({ drawn: some.map((one) => ({ ...one, value: 1 - one.value })) });
      expect(no.standardError).toBeCloseTo(yes.standardError, 10);
      const { lower, upper } = betaLimits(yes, some.length);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower <= yes.estimate && yes.estimate <= upper).toBe(true);
      expect(betaLimits(no, some.length).upper).toBeCloseTo(1 - lower, 8);
    }),
  );
});

test('none of n: the upper limit is 1 − 0.025^(1/n)', () => {
  const none = Array.from({ length: 20 }, (_, cluster): Drawn => ({ value: 0, weight: 3, stratum: 0, cluster }));
  const mean = designMean({ drawn: none });
  expect(betaLimits(mean, 20)).toEqual({ lower: 0, upper: expect.closeTo(1 - 0.025 ** (1 / 20), 10) });
  expect(logitLimits(mean).lower).toBeNaN();
});

test('with equal weights the effective size is the number; trimming keeps the sum and the bound', () => {
  expect(kishSize([2, 2, 2, 2])).toBe(4);
  const list = trimmed([1, 1, 1, 1, 20]);
  expect(list.reduce((sum, own) => sum + own, 0)).toBeCloseTo(24 - 0, 10);
  expect(Math.max(...list.slice(0, 4))).toBeGreaterThan(1);
  expect(ifNoneOrAll(0.5, 0.4)).toEqual({ lower: 0.2, upper: expect.closeTo(0.8, 12) });
});

test('everything drawn of a stratum leaves no doubt of it; one unit of more is refused', () => {
  const whole = [0, 1, 2].map((cluster): Drawn => ({ value: cluster, weight: 1, stratum: 0, cluster }));
  expect(designMean({ drawn: whole, sizes: [3] }).standardError).toBe(0);
  expect(() => designMean({ drawn: whole.slice(0, 1), sizes: [3] })).toThrow('two drawn units');
  expect(() => designMean({ drawn: whole, sizes: [2] })).toThrow(RangeError);
  expect(() => designMean({ drawn: [] })).toThrow(RangeError);
  expect(() => designMean({ drawn: [...whole, { value: 1, weight: 1, stratum: 1, cluster: 0 }] })).toThrow(RangeError);
});
