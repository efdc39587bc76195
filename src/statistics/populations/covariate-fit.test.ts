import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../reference/covariates.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { haveSharedTables, sharedTable } from '../reference/shared-table.ts';
import { fitCovariateModel } from './covariate-fit.ts';
import { designOf, modelWith, nameOfModel } from './covariate-model.ts';
import type { Covariate } from './covariate-table.ts';

/** The terms of a formula of R as sets of factors: lists and then covariates. */
function termsOf(formula: string, factors: readonly string[]): number[] {
  const right = formula.split('~')[1] ?? '';
  return right.split('+').map((term) =>
    term
      .trim()
      .split(':')
      .reduce((mask, factor) => mask | (1 << factors.indexOf(factor)), 0),
  );
}

const shapes = [reference.four, reference.three].map(({ lists, covariates, cases }) => {
  const made: Covariate[] = Object.entries(covariates).map(([name, size]) => ({
    name,
    levels: Array.from({ length: size }, (_, level) => `${name} ${level + 1}`),
  }));
  return { shape: { names: lists, covariates: made }, cases };
});

test('fits and predictions are those of glm in R, with empty margins and without', () => {
  for (const { shape, cases } of shapes) {
    for (const { name, formula, counts, deviance, parameters, bic, unseen } of cases) {
      const factors = [...shape.names, ...shape.covariates.map((one) => one.name)];
      const fit = fitCovariateModel(
        designOf(shape, modelWith(shape, termsOf(formula, factors))),
        Float64Array.from(counts),
      );
      expect(fit.problem, name).toBeUndefined();
      expect(fit.parameters, name).toBe(parameters);
      // Both iterate to the last digits of the deviance; the predictions then agree to about its square root.
      expect(largestDistance([fit.deviance, fit.bic], [deviance, bic]), name).toBeLessThan(1e-10);
      expect(largestDistance([...fit.unseen], unseen), name).toBeLessThan(1e-7);
    }
  }
});

test('which value of a covariate comes first changes nothing', () => {
  const [{ shape, cases } = { shape: undefined, cases: [] }] = shapes;
  const factors = ['A', 'B', 'C', 'D', 'sex', 'age'];
  for (const { formula, counts } of cases) {
    const design = designOf(shape as NonNullable<typeof shape>, modelWith(shape as never, termsOf(formula, factors)));
    const turned = counts.map((_, cell) => {
      const [mask, sex, age] = [cell % 16, Math.floor(cell / 16) % 2, Math.floor(cell / 32)];
      return counts[mask + 16 * (1 - sex) + 32 * ((age + 1) % 3)] ?? 0;
    });
    const [straight, other] = [counts, turned].map((given) => fitCovariateModel(design, Float64Array.from(given)));
    const back = [0, 1, 2, 3, 4, 5].map((at) => other?.unseen[1 - (at % 2) + 2 * ((Math.floor(at / 2) + 2) % 3)] ?? 0);
    expect(largestDistance(back, [...(straight?.unseen ?? [])])).toBeLessThan(1e-7);
    expect(largestDistance([other?.bic ?? 0], [straight?.bic ?? 1])).toBeLessThan(1e-10);
  }
});

test('a covariate in every term is the same as a table for each of its values', () => {
  const covariates: Covariate[] = [{ name: 'form', levels: ['one', 'two'] }];
  const names = ['A', 'B', 'C'];
  const all = modelWith({ names, covariates }, [0b1001, 0b1010, 0b1100, 0b1011]);
  const alone = modelWith({ names, covariates: [] }, [0b011]);
  // Many cells are empty, so margins are empty as well and some tables have no maximum: then the whole has none either.
  const counts = fc.array(
    fc.integer({ min: -1, max: 12 }).map((n) => Math.max(0, n)),
    { minLength: 14, maxLength: 14 },
  );
  const some = { fitted: 0, refused: 0 };
  fc.assert(
    fc.property(counts, (given) => {
      const [first, second] = [
        [0, ...given.slice(0, 7)],
        [0, ...given.slice(7)],
      ] as const;
      const together = fitCovariateModel(
        designOf({ names, covariates }, all),
        Float64Array.from([...first, ...second]),
      );
      const apart = [first, second].map((part) =>
        fitCovariateModel(designOf({ names, covariates: [] }, alone), Float64Array.from(part)),
      );
      if (apart.some(({ problem }) => problem !== undefined)) {
        some.refused += 1;
        return together.problem !== undefined;
      }
      some.fitted += 1;
      const expected = apart.reduce((sum, { people }) => sum + people, 0);
      return together.problem === undefined && Math.abs(together.people - expected) <= 1e-6 * expected;
    }),
    { numRuns: 200, seed: 7 },
  );
  expect(Math.min(some.fitted, some.refused)).toBeGreaterThan(30);
});

test('two independent lists give the number of Lincoln and Petersen, and an unknowable model says so', () => {
  const shape = { names: ['A', 'B'], covariates: [] };
  const counts = Float64Array.of(0, 30, 20, 12);
  expect(fitCovariateModel(designOf(shape, modelWith(shape, [])), counts).people).toBeCloseTo((42 * 32) / 12, 8);
  const saturated = fitCovariateModel(designOf(shape, modelWith(shape, [3])), counts);
  expect(saturated).toMatchObject({ problem: 'not identified', people: Number.NaN });
  // Everybody on A is on B too: the expected number of those on A alone would fall for ever.
  const three = { names: ['A', 'B', 'C'], covariates: [] };
  const inside = Float64Array.of(0, 0, 20, 9, 15, 0, 8, 4);
  expect(fitCovariateModel(designOf(three, modelWith(three, [3])), inside).problem).toBe('no maximum');
});

test('a model is named by its largest terms', () => {
  const shape = { names: ['A', 'B'], covariates: [{ name: 'sex', levels: ['1', '2'] }] };
  expect(nameOfModel(shape, modelWith(shape, [3]))).toBe('sex + A:B');
  expect(nameOfModel(shape, modelWith(shape, [7]))).toBe('A:B:sex');
  expect(() => modelWith(shape, [8])).toThrow(RangeError);
});

describe.skipIf(!haveSharedTables)('without a covariate it is the plain model', () => {
  const folder = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics/r-reference');
  // Status by R's linear program (1 no maximum, 2 not identified), number of people and BIC: MultipleSystemsEstimation 1.2.0.
  test.each([
    ['Korea', 2],
    ['Artificial_3', 2],
    ['Kosovo', 3],
    ['NewOrl_5_2021', 2],
  ])('%s', (name, order) => {
    const { names, counts } = sharedTable(name);
    const shape = { names, covariates: [] };
    const lines = readFileSync(join(folder, `models_${name}_maxorder${order}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    let compared = 0;
    for (const line of lines.filter((_, at) => lines.length < 200 || at % 7 === 0)) {
      const [model = '', status, people, bic] = line.replaceAll('"', '').split(/,(?![^[]*\])/);
      const sets = model.replace(/[[\]]/g, '').split(/[;,]/);
      const terms = sets.map((set) => [...set].reduce((mask, list) => mask | (1 << (Number(list) - 1)), 0));
      const fit = fitCovariateModel(designOf(shape, modelWith(shape, terms)), counts);
      expect(fit.problem === undefined, `${name} ${model}`).toBe(status === '0');
      if (status === '0') {
        expect(largestDistance([fit.people], [Number(people)]), `${name} ${model}`).toBeLessThan(1e-6);
        expect(largestDistance([fit.bic], [Number(bic)]), `${name} ${model}`).toBeLessThan(1e-7);
      }
      compared += 1;
    }
    expect(compared).toBeGreaterThan(7);
  });
});
