import { describe, expect, test } from 'vitest';
import { haveSharedTables, sharedTable } from '../reference/shared-table.ts';
import { bayesianThresholding } from './bayesian-thresholding.ts';
import { listTable } from './list-table.ts';

const quick = { burnIn: 1000, samples: 500, thinning: 12, chains: 3 };
/** Invented: lists a and b share twice as many people as by chance, c knows nothing of them. Mask by mask from 1. */
const table = listTable(
  ['a', 'b', 'c'],
  [180, 140, 96, 260, 78, 61, 41].map((count, at) => ({ lists: at + 1, count })),
);

test('a strong dependence is kept and chance is not', () => {
  const found = bayesianThresholding(table, quick);
  expect(found.name).toBe('c + a:b');
  expect(found.dependences.map(({ lists, kept }) => [lists, kept])).toEqual([
    [3, true],
    [5, false],
    [6, false],
  ]);
  expect(found.settled).toBe(true);
  expect(found.lower).toBeLessThan(found.fit.people);
  expect(found.upper).toBeGreaterThan(found.fit.people);
  // With flat priors of the lists the posterior of what is left is near its maximum likelihood.
  expect(Math.abs(found.median / found.fit.people - 1)).toBeLessThan(0.03);
});

test('the threshold decides: at 0 every pair is kept, at a hundred none', () => {
  expect(bayesianThresholding(table, { ...quick, threshold: 0 }).name).toBe('a:b + a:c + b:c');
  expect(bayesianThresholding(table, { ...quick, threshold: 100 }).name).toBe('a + b + c');
});

test('what cannot be is refused', () => {
  expect(() => bayesianThresholding(listTable(['a', 'b'], [{ lists: 3, count: 9 }]))).toThrow(/three lists/);
  expect(() => bayesianThresholding(table, { priorVariance: 0 })).toThrow(RangeError);
  const apart = listTable(
    ['a', 'b', 'c'],
    [30, 20, 0, 25, 6, 4, 0].map((count, at) => ({ lists: at + 1, count })),
  );
  expect(() => bayesianThresholding(apart, { ...quick, priorVariance: Number.POSITIVE_INFINITY })).toThrow(
    /flat prior/,
  );
  expect(bayesianThresholding(apart, quick).fit.problem).toBeUndefined();
});

describe.skipIf(!haveSharedTables)('published tables', () => {
  // MultipleSystemsEstimation 1.2.0 with MCMCpack: posterior of what is left after thresholding, and the number of
  // people of the same model by maximum likelihood (Silverman, Chan and Vincent 2024, Table 6). Standard deviation of the
  // posterior about 900, worth some 500 draws here: Monte Carlo error about 50 in the middle and 150 at the limits.
  test.each([
    ['UKdat', 12_346, 10_891, 14_408, 12_349.587],
    ['UKdat_5', 12_400, 11_061, 14_240, 12_262.412],
  ])('%s', (name, median, lower, upper, likeliest) => {
    const found = bayesianThresholding(sharedTable(name), quick);
    expect(found.fit.people).toBeCloseTo(likeliest, 2);
    expect(Math.abs(found.median - median)).toBeLessThan(200);
    expect(Math.abs(found.lower - lower)).toBeLessThan(450);
    expect(Math.abs(found.upper - upper)).toBeLessThan(600);
  });
});
