import { expect, test } from 'vitest';
import { covariateReplicates } from './covariate-bootstrap.ts';
import { fitCovariateModel } from './covariate-fit.ts';
import { designOf, modelWith } from './covariate-model.ts';
import { groupsOf } from './covariates.ts';
import { addTallies, coverageOf, type KnownWorld, simulateCoverage } from './coverage-simulation.ts';

/** Two lists that know nothing of each other: cells on none, the first, the second, both. */
const twoLists = (first: number, second: number): KnownWorld => ({
  people: 600,
  chances: Float64Array.of((1 - first) * (1 - second), first * (1 - second), (1 - first) * second, first * second),
  isUnseen: (cell) => cell === 0,
});

/** Chapman's estimate with limits of the normal distribution. */
function chapman(counts: Float64Array, z = 1.96) {
  const [, first = 0, second = 0, both = 0] = counts;
  const estimate = ((first + both + 1) * (second + both + 1)) / (both + 1) - 1;
  const above = (first + both + 1) * (second + both + 1) * first * second;
  const spread = z * Math.sqrt(above / ((both + 1) ** 2 * (both + 2)));
  return { estimate, lower: estimate - spread, upper: estimate + spread };
}

test('an interval that is right holds the truth as often as it says', () => {
  const found = coverageOf(
    simulateCoverage(twoLists(0.4, 0.5), (counts) => chapman(counts), { seed: 1, from: 0, to: 4000 }),
  );
  // Four Monte Carlo errors; the normal limits themselves are right to about one in a hundred here.
  expect(Math.abs(found.coverage - 0.95)).toBeLessThan(4 * found.standardError + 0.01);
  expect(found.standardError).toBeLessThan(0.004);
  expect(Math.abs(found.meanEstimate - 600)).toBeLessThan(3);
  const half = coverageOf(
    simulateCoverage(twoLists(0.4, 0.5), (counts) => chapman(counts, 0.6745), { seed: 1, from: 0, to: 4000 }),
  );
  expect(Math.abs(half.coverage - 0.5)).toBeLessThan(4 * half.standardError + 0.01);
});

test('where the assumption is broken the interval misses, and on which side', () => {
  const world = twoLists(0.4, 0.5);
  // Who is on the first list is three times as likely to be on the second as well.
  const depending = { ...world, chances: Float64Array.of(0.45, 0.15, 0.15, 0.25) };
  const tally = simulateCoverage(depending, (counts) => chapman(counts), { seed: 2, from: 0, to: 300 });
  expect(tally.held).toBeLessThan(3);
  expect(tally.tooLow).toBeGreaterThan(297);
});

test('runs shared out over workers add up to the same', () => {
  const world = twoLists(0.4, 0.5);
  const run = (from: number, to: number) => simulateCoverage(world, (counts) => chapman(counts), { seed: 3, from, to });
  const parts = addTallies([run(60, 100), run(0, 60)]);
  const whole = run(0, 100);
  expect(parts.held).toBe(whole.held);
  expect(parts.runs).toBe(100);
  expect(parts.sumOfWidths).toBeCloseTo(whole.sumOfWidths, 8);
  expect(() => run(5, 2)).toThrow(RangeError);
});

test('a run without an interval counts against the estimator', () => {
  const none = simulateCoverage(
    twoLists(0.4, 0.5),
    (counts, { uniform }) => (uniform() < 0.5 ? undefined : { ...chapman(counts), upper: Number.NaN }),
    { seed: 3, from: 0, to: 20 },
  );
  expect(none).toMatchObject({ runs: 20, held: 0, failed: 20, tooLow: 0, tooHigh: 0 });
  expect(coverageOf(none).coverage).toBe(0);
});

test('the limits of the model with covariates hold the truth of a world that is as the model says', () => {
  const shape = { names: ['A', 'B', 'C'], covariates: [{ name: 'sex', levels: ['women', 'men'] }] };
  const design = designOf(shape, modelWith(shape, [0b0011, 0b1100]));
  // Chances of lists A, B, C: men are half as often on C; being on A doubles the odds of being on B.
  const chances = new Float64Array(16);
  for (let cell = 0; cell < 16; cell += 1) {
    const [a, b, c, men] = [cell & 1, (cell >> 1) & 1, (cell >> 2) & 1, cell >> 3];
    chances[cell] = Math.exp(-0.9 * a - 1.1 * b - 0.6 * c - 0.7 * c * men + 0.69 * a * b + 0.4 * men);
  }
  const women = chances.subarray(0, 8).reduce((sum, chance) => sum + chance, 0);
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const world = { people: 800, chances, isUnseen: (cell: number) => cell % 8 === 0 };
  const estimate =
    (which: 'all' | 'women') =>
    (counts: Float64Array, { next }: { next: () => number }) => {
      const fit = fitCovariateModel(design, counts);
      if (fit.problem !== undefined) return undefined;
      const drawn = covariateReplicates(design, fit, { seed: next(), from: 0, to: 60 });
      const groups = groupsOf({ ...shape, counts }, fit, drawn, 0.9);
      const [women] = groups.levels[0] ?? [];
      const { people, lower, upper } = which === 'women' && women ? women : groups.all;
      return { estimate: people, lower, upper };
    };
  const runs = { seed: 5, from: 0, to: 120 };
  const whole = coverageOf(simulateCoverage(world, estimate('all'), runs));
  // 120 runs: Monte Carlo error 0.027; percentile limits of 60 replicates fall about 0.02 short.
  expect(Math.abs(whole.coverage - 0.88)).toBeLessThan(0.09);
  expect(Math.abs(whole.meanEstimate / 800 - 1)).toBeLessThan(0.05);
  const part = coverageOf(simulateCoverage({ ...world, truth: (800 * women) / all }, estimate('women'), runs));
  expect(Math.abs(part.coverage - 0.88)).toBeLessThan(0.09);
});
