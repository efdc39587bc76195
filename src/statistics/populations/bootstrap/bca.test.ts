import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSharedTables, sharedDraws, sharedTable } from '../../reference/shared-tables.ts';
import { stepwiseRefit } from '../log-linear/stepwise.ts';
import { accelerationOf, bcaInterval, quantileType8 } from './bca.ts';
import { jackknifeAcceleration } from './bootstrap.ts';

const hundred = Float64Array.from({ length: 100 }, (_, at) => at + 1);
const values = (interval: ReturnType<typeof bcaInterval>) => interval.limits.map(({ value }) => value);

test('quantiles of type 8 are those of quantile(x, p, type = 8) in R, and the ends are the ends', () => {
  const five = Float64Array.of(2, 3, 5, 7, 11);
  // quantile(c(2, 3, 5, 7, 11), c(.01, .125, .25, .5, .8, .99), type = 8)
  expect([0.01, 0.125, 0.25, 0.5, 0.8, 0.99].map((p) => quantileType8(five, p))).toEqual(
    [2, 2, 2 + 2 / 3, 5, 9.4, 11].map((value) => expect.closeTo(value, 12)),
  );
  expect(quantileType8(five, 0)).toBe(2);
  expect(quantileType8(five, 1)).toBe(11);
  expect(quantileType8(Float64Array.of(), 0.5)).toBeNaN();
});

test('without bias and skewness the limits are the percentiles', () => {
  const interval = bcaInterval(50.5, hundred, 0, [0.1, 0.9]);
  expect(interval.bias).toBe(0);
  expect(values(interval)).toEqual(interval.percentiles.map((value) => expect.closeTo(value, 9)));
  expect(interval.limits.map(({ probability }) => probability)).toEqual([
    expect.closeTo(0.1, 12),
    expect.closeTo(0.9, 12),
  ]);
});

test('a replicate that equals the estimate up to rounding counts as half', () => {
  const exact = bcaInterval(50, hundred, 0).bias;
  const off = Float64Array.from(hundred, (total) => (total === 50 ? 50 * (1 + 1e-12) : total));
  expect(bcaInterval(50, off, 0).bias).toBe(exact);
  expect(exact).toBeCloseTo(-0.0125334695, 9); // qnorm(.495)
});

test('when all replicates are on one side, the limits are the end on that side', () => {
  expect(values(bcaInterval(0, hundred, 0.1))).toEqual([1, 1]);
  expect(values(bcaInterval(500, hundred, 0.1))).toEqual([100, 100]);
  expect(bcaInterval(500, hundred, 0.1).limits.every(({ fromFew }) => fromFew)).toBe(true);
});

test('where the correction passes its pole the limit is the outermost replicate', () => {
  expect(values(bcaInterval(80, hundred, 0.5, [0.999]))).toEqual([100]);
  expect(values(bcaInterval(20, hundred, -0.5, [0.001]))).toEqual([1]);
});

test('replicates without a model are counted, and in no limit', () => {
  const half = Float64Array.from([...hundred, Number.NaN, Number.NaN]);
  const interval = bcaInterval(50.5, half, 0);
  expect([interval.dropped, interval.replicates]).toEqual([2, 102]);
  expect(values(interval)).toEqual(values(bcaInterval(50.5, hundred, 0)));
  const none = bcaInterval(50, Float64Array.of(Number.NaN), 0);
  expect([none.dropped, ...values(none)]).toEqual([1, Number.NaN, Number.NaN]);
});

test('a limit that few replicates support is marked', () => {
  const thousand = Float64Array.from({ length: 1000 }, (_, at) => at);
  const marks = (levels: number[]) => bcaInterval(499.5, thousand, 0, levels).limits.map(({ fromFew }) => fromFew);
  expect(marks([0.005, 0.025, 0.975, 0.999])).toEqual([true, false, false, true]);
});

test('the acceleration is a sixth of the skewness of leaving one person out', () => {
  expect(accelerationOf([{ total: 5, weight: 3 }])).toBe(0);
  const [a, b] = [
    { total: 0, weight: 1 },
    { total: 4, weight: 3 },
  ];
  // mean 3; squares 9 + 3, cubes 27 - 3
  expect(accelerationOf([a, b])).toBeCloseTo(24 / (6 * 12 ** 1.5), 14);
  expect(accelerationOf([a, b, { total: Number.NaN, weight: 9 }])).toBe(accelerationOf([a, b]));
});

test('limits lie in order, and among the replicates', () => {
  const totals = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      totals,
      fc.double({ min: 0, max: 2e6, noNaN: true }),
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      (all, estimate, a) => {
        const { limits } = bcaInterval(estimate, Float64Array.from(all), a);
        const [low, high] = limits.map(({ value }) => value) as [number, number];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(Math.min(...all));
        expect(high).toBeLessThanOrEqual(Math.max(...all));
      },
    ),
  );
  expect(() => bcaInterval(1, hundred, 0, [1])).toThrow(RangeError);
});

describe.skipIf(!hasSharedTables)('published intervals', () => {
  // From R's own draws. Korea has ties, which R counts by rounding: [123.3, 431.6] or [.., 433.7] by which package.
  test.each([
    ['UKdat', 9266.96, 14306.76, 1e-6],
    ['NewOrl_5_2021', 588.82, 1703.69, 1e-5],
    ['Korea', 123.3, 431.6, 2e-2],
  ])('stepwise with BCa of %s on the tables that R drew', (name, lower, upper, tolerance) => {
    const table = sharedTable(name);
    const refit = stepwiseRefit(table);
    const totals = Float64Array.from(sharedDraws(name), ({ counts }) => refit(counts));
    const interval = bcaInterval(refit(table.counts), totals, jackknifeAcceleration(table, refit));
    const [low, high] = values(interval) as [number, number];
    expect(Math.abs(low / lower - 1)).toBeLessThan(tolerance);
    expect(Math.abs(high / upper - 1)).toBeLessThan(tolerance);
  });
});
