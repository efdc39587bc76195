import { expect, test } from 'vitest';
import reference from '../reference/covariates.json' with { type: 'json' };
import { chooseCovariateModel, pairsOfFactors } from './covariate-choice.ts';
import { fitCovariateModel } from './covariate-fit.ts';
import { designOf, modelWith, nameOfModel } from './covariate-model.ts';

const three = {
  names: reference.three.lists,
  covariates: [{ name: 'form', levels: ['labour', 'begging', 'other'] }],
};
const threeCounts = Float64Array.from(reference.three.cases[0]?.counts ?? []);
const four = {
  names: reference.four.lists,
  covariates: [
    { name: 'sex', levels: ['women', 'men'] },
    { name: 'age', levels: ['child', 'young', 'older'] },
  ],
};
const fourCounts = Float64Array.from(reference.four.cases[0]?.counts ?? []);

test('the choice is the best of all 64 models of pairs, where the way there is downhill', () => {
  const { fit, trail } = chooseCovariateModel(three, threeCounts);
  const pairs = pairsOfFactors(three);
  const all = Array.from({ length: 64 }, (_, chosen) => pairs.filter((_, at) => (chosen >> at) & 1)).map((terms) =>
    fitCovariateModel(designOf(three, modelWith(three, terms)), threeCounts),
  );
  const costs = all.filter(({ problem }) => problem === undefined).map(({ bic }) => bic);
  expect(fit.bic).toBe(Math.min(...costs));
  expect(trail.filter(({ chosen }) => chosen)).toHaveLength(1);
});

test('the dependence that the table was made with is found', () => {
  // make-covariates.R: lists A and B, list C and sex, list B and age.
  const { design } = chooseCovariateModel(four, fourCounts);
  expect(design.model).toContain(0b11);
  expect(design.model).toContain(0b10100);
  expect(design.model).toContain(0b100010);
});

test('every model that was tried is in the trail, and no better one was passed over', () => {
  const { design, fit, trail } = chooseCovariateModel(four, fourCounts);
  const chosen = trail.find((tried) => tried.chosen);
  expect(chosen).toMatchObject({ name: nameOfModel(four, design.model), bic: fit.bic, people: fit.people });
  expect(trail[0]).toMatchObject({ round: 0, change: 'start', name: 'A + B + C + D + sex + age' });
  expect(trail.every(({ bic }) => !(bic < fit.bic))).toBe(true);
  const rounds = trail.at(-1)?.round ?? 0;
  expect(trail).toHaveLength(1 + rounds * pairsOfFactors(four).length);
  // The last round starts from the chosen model and tries every single step away from it.
  const last = trail.filter(({ round }) => round === rounds);
  expect(last.every(({ change, term }) => design.model.includes(term ?? 0) === (change === 'removed'))).toBe(true);
});

test('a model without a maximum is noted and not chosen, and what is chosen can be removed again', () => {
  const shape = { names: ['A', 'B', 'C'], covariates: [] };
  const inside = Float64Array.of(0, 0, 20, 9, 15, 0, 8, 4);
  const { fit, trail } = chooseCovariateModel(shape, inside);
  expect(trail.find(({ name }) => name === 'C + A:B')).toMatchObject({ problem: 'no maximum', chosen: false });
  expect(fit.problem).toBeUndefined();
  const full = modelWith(three, pairsOfFactors(three));
  const down = chooseCovariateModel(three, threeCounts, pairsOfFactors(three), full);
  expect(down.trail.some(({ change }) => change === 'removed')).toBe(true);
  expect(down.fit.bic).toBeCloseTo(chooseCovariateModel(three, threeCounts).fit.bic, 8);
});
