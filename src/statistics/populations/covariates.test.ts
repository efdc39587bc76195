import { expect, test } from 'vitest';
import reference from '../reference/covariates.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { covariateReplicates } from './covariate-bootstrap.ts';
import { fitCovariateModel } from './covariate-fit.ts';
import { designOf, modelWith } from './covariate-model.ts';
import { type CovariateTable, covariateTable } from './covariate-table.ts';
import { estimateWithCovariates, groupsOf } from './covariates.ts';

const form = { name: 'form', levels: ['labour', 'begging', 'other'] };
const table: CovariateTable = {
  names: reference.three.lists,
  covariates: [form],
  counts: Float64Array.from(reference.three.cases[0]?.counts ?? []),
};
const terms = [0b011, 0b110, 0b1001];

test('the parts add up to the whole, and each is what was seen and what the model expects', () => {
  const estimate = estimateWithCovariates(table, { terms, replicates: 50 });
  expect(estimate.name).toBe('A:B + B:C + A:form');
  const sum = (groups: readonly { people: number }[]) => groups.reduce((total, { people }) => total + people, 0);
  expect(largestDistance([sum(estimate.patterns)], [estimate.all.people])).toBeLessThan(1e-12);
  expect(largestDistance([sum(estimate.levels[0] ?? [])], [estimate.all.people])).toBeLessThan(1e-12);
  expect(largestDistance([estimate.all.people], [estimate.fit.people])).toBeLessThan(1e-12);
  const unseen = reference.three.cases[1]?.unseen ?? [];
  expect(
    largestDistance(
      estimate.patterns.map((group) => group.unseen),
      unseen,
    ),
  ).toBeLessThan(1e-7);
  for (const group of [estimate.all, ...estimate.patterns]) {
    expect(group.lower).toBeLessThan(group.people);
    expect(group.upper).toBeGreaterThan(group.people);
    expect(group.lower).toBeGreaterThan(group.seen / 2);
  }
});

test('with two covariates every value has its sum over the other', () => {
  const covariates = [
    { name: 'sex', levels: ['women', 'men'] },
    { name: 'age', levels: ['child', 'young', 'older'] },
  ];
  const counts = Float64Array.from(reference.four.cases[0]?.counts ?? []);
  const { levels, patterns, all } = estimateWithCovariates(
    { names: reference.four.lists, covariates, counts },
    { terms: [0b11], replicates: 0 },
  );
  const sum = (...at: number[]) => at.reduce((total, one) => total + (patterns[one]?.people ?? 0), 0);
  expect(levels.map((groups) => groups.length)).toEqual([2, 3]);
  expect(levels[0]?.[1]?.people).toBeCloseTo(sum(1, 3, 5), 8);
  expect(levels[1]?.[2]?.people).toBeCloseTo(sum(4, 5), 8);
  expect(all.lower).toBeNaN();
});

test('replicates are the same wherever they are run', () => {
  const design = designOf(table, modelWith(table, terms));
  const fit = fitCovariateModel(design, table.counts);
  const whole = covariateReplicates(design, fit, { seed: 4, from: 0, to: 40 });
  const parts = [
    ...covariateReplicates(design, fit, { seed: 4, from: 0, to: 13 }),
    ...covariateReplicates(design, fit, { seed: 4, from: 13, to: 40 }),
  ];
  expect(parts).toEqual(whole);
  expect(groupsOf(table, fit, whole).all).toEqual(
    estimateWithCovariates(table, { terms, replicates: 40, seed: 4 }).all,
  );
});

test('choosing the model anew in every resample makes limits wider', () => {
  const choose = { replicates: 150, seed: 2 };
  const fixed = estimateWithCovariates(table, choose);
  const anew = estimateWithCovariates(table, { ...choose, chooseAnew: true });
  expect(anew.fit.people).toBe(fixed.fit.people);
  expect(fixed.trail.length).toBeGreaterThan(6);
  expect(anew.all.upper - anew.all.lower).toBeGreaterThan(fixed.all.upper - fixed.all.lower);
});

test('resamples that cannot be fitted are counted and not hidden', () => {
  // Two people on B and C but not A: in one resample of seven there is nobody, and then nothing says how many are on none.
  const rows = [1, 2, 4, 3, 5].flatMap((lists) => [0, 1, 2].map((level) => ({ lists, levels: [level], count: 14 })));
  rows.push({ lists: 6, levels: [0], count: 2 });
  const sparse = covariateTable(['A', 'B', 'C'], [form], rows);
  const { failed, replicates, all } = estimateWithCovariates(sparse, { terms: [0b011, 0b101], replicates: 60 });
  expect(replicates).toBe(60);
  expect(failed).toBeGreaterThan(0);
  expect(failed).toBeLessThan(60);
  expect(all.lower).toBeGreaterThan(0);
});

test('where nothing can be estimated there is a problem and no number', () => {
  const two = covariateTable(
    ['A', 'B'],
    [form],
    [
      { lists: 3, levels: [0], count: 5 },
      { lists: 1, levels: [1], count: 4 },
    ],
  );
  const { fit, all } = estimateWithCovariates(two, { terms: [0b11], replicates: 10 });
  expect(fit.problem).toBeDefined();
  expect([all.people, all.lower]).toEqual([Number.NaN, Number.NaN]);
  expect(() => estimateWithCovariates(covariateTable(['A', 'B'], [form], []))).toThrow(/somebody/);
  expect(() => estimateWithCovariates(table, { confidence: 0 })).toThrow(RangeError);
  expect(() => estimateWithCovariates(table, { replicates: -1 })).toThrow(RangeError);
});
