import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multinomialDraw } from '../../random/multinomial.ts';
import { randomStream } from '../../random/stream.ts';
import { largestDistance } from '../../reference/distance.ts';
import reference from '../../reference/log-linear.json' with { type: 'json' };
import { hasSharedTables, sharedRows, sharedTable, sharedText } from '../../reference/shared-tables.ts';
import { existenceStatus } from '../existence/existence.ts';
import { type ListTable, listTable, onAllOf, peopleSeen } from '../list-table.ts';
import { logNormalLimits } from '../log-normal-limits.ts';
import { bicOf, logLinearFit } from './fit.ts';
import { fitWorkspace, takeTable } from './fit-workspace.ts';
import { hierarchicalModels, modelFrom, modelName, modelNamed } from './hierarchical-model.ts';
import { newtonFit } from './newton-fit.ts';

const tableOf = (counts: readonly number[]): ListTable =>
  listTable(
    Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`),
    counts.map((count, lists) => ({ lists, count })).slice(1),
  );

test('totals, errors, deviance, AIC, BIC and coefficients are those of glm in R', () => {
  let compared = 0;
  for (const { name, counts, fits } of reference.tables) {
    const table = tableOf(counts);
    for (const expected of fits) {
      const model = modelFrom(table.names.length, expected.masks);
      const fit = logLinearFit(table, model);
      const where = `${name} ${fit.model}`;
      expect(fit.status, where).toBe(0);
      const ours = [fit.total, fit.standardError, fit.aic, fit.bic];
      // glm itself stops at a relative change of 1e-15 of the deviance, which leaves the square root of it to parameters.
      expect(
        largestDistance(ours, [expected.total, expected.standardError, expected.aic, expected.bic]),
        where,
      ).toBeLessThan(1e-7);
      expect(Math.abs(fit.deviance - expected.deviance), where).toBeLessThan(1e-8 * Math.max(1, fit.bic));
      const finite = fit.coefficients.map(({ value }) => value).filter(Number.isFinite);
      for (const [at, value] of expected.coefficients.entries()) expect(finite[at], where).toBeCloseTo(value, 6);
      expect(finite.length).toBe(expected.kept.length);
      compared += 1;
    }
  }
  expect(compared).toBe(reference.tables.reduce((sum, { fits }) => sum + fits.length, 0));
  expect(compared).toBeGreaterThan(60);
});

const counts = (cells: number, most: number) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: cells, maxLength: cells });

test('two independent lists are Lincoln and Petersen', () => {
  fc.assert(
    fc.property(counts(3, 500), (seen) => {
      const [one, other, both] = seen as [number, number, number];
      const total = ((one + both) * (other + both)) / both;
      expect(Math.abs(logLinearFit(tableOf([0, one, other, both]), modelFrom(2)).total / total - 1)).toBeLessThan(1e-8);
    }),
  );
});

test('a decomposable model is the product of its margins over its separator', () => {
  const model = modelNamed(4, '[123,234]');
  fc.assert(
    fc.property(counts(15, 60), (seen) => {
      const table = tableOf([0, ...seen]);
      const at = (mask: number): number => table.counts[mask] as number;
      // Lists 2 and 3 separate 1 from 4; people on neither of the two: hidden = (1 alone)(4 alone) / (1 and 4).
      const hidden = (at(0b0001) * at(0b1000)) / at(0b1001);
      expect(Math.abs(logLinearFit(table, model).hidden / hidden - 1)).toBeLessThan(1e-7);
    }),
  );
});

test('the order of lists, and rows given twice, change nothing', () => {
  const turned = [2, 0, 3, 1];
  const permute = (mask: number): number =>
    turned.reduce((to, list, from) => (mask & (1 << from) ? to | (1 << list) : to), 0);
  fc.assert(
    fc.property(fc.array(fc.nat(12), { minLength: 15, maxLength: 15 }), fc.nat(112), (seen, at) => {
      const model = hierarchicalModels(4)[at] as ReturnType<typeof modelFrom>;
      if (seen.every((count) => count === 0)) return;
      const rows = seen.map((count, index) => ({ lists: index + 1, count }));
      const halves = rows.flatMap(({ lists, count }) => [
        { lists: permute(lists), count: Math.floor(count / 2) },
        { lists: permute(lists), count: Math.ceil(count / 2) },
      ]);
      const names = ['a', 'b', 'c', 'd'];
      const one = logLinearFit(listTable(names, rows), model);
      const other = logLinearFit(listTable(names, halves), modelFrom(4, [...model.masks].map(permute)));
      expect(other.status).toBe(one.status);
      if (one.status === 0) expect(Math.abs(other.total / one.total - 1)).toBeLessThan(1e-7);
    }),
    { numRuns: 200 },
  );
});

test('of a list within another no one is on the inner one alone, and what rests on that cell cannot be fitted', () => {
  const nested = tableOf(reference.tables.find(({ name }) => name === 'nested')?.counts ?? []);
  const status = (name: string) => logLinearFit(nested, modelNamed(3, name)).status;
  // The pair of the two lets the inner list alone run off; with the outer list and the third tied, so does independence.
  expect([status('[12,3]'), status('[13,2]')]).toEqual([1, 1]);
  // Main effects pool the three lists, and the second tied to the third leaves the first to speak for all.
  expect([status('[1,2,3]'), status('[23,1]')]).toEqual([0, 0]);
  // Two lists alone, one within the other: Lincoln and Petersen would say that no one is hidden.
  expect(logLinearFit(tableOf([0, 30, 0, 22]), modelFrom(2)).status).toBe(1);
});

test('fitted sums are the sums of the table', () => {
  const workspace = fitWorkspace(4);
  fc.assert(
    fc.property(counts(15, 40), fc.nat(112), (seen, at) => {
      const table = tableOf([0, ...seen]);
      const { masks } = hierarchicalModels(4)[at] as { masks: Int32Array };
      takeTable(workspace, table.counts);
      expect(newtonFit(workspace, masks)).toBe(0);
      const fitted = listTable(table.names, []).counts.map((_, cell) =>
        cell === 0 ? 0 : Math.exp(workspace.eta[cell] as number),
      );
      const [sums, seenSums] = [onAllOf({ names: table.names, counts: fitted }), onAllOf(table)];
      for (const mask of masks)
        expect(Math.abs((sums[mask] as number) / (seenSums[mask] as number) - 1)).toBeLessThan(1e-8);
    }),
    { numRuns: 200 },
  );
});

test('limits by the standard error hold the true total as often as they say, those of the intercept alone less often', () => {
  const chances = [0.3, 0.2, 0.25, 0.15];
  const histories = Float64Array.from({ length: 16 }, (_, mask) =>
    chances.reduce((product, chance, list) => product * (mask & (1 << list) ? chance : 1 - chance), 1),
  );
  const stream = randomStream(12);
  const drawn = new Float64Array(16);
  let [held, heldByModel, sum] = [0, 0, 0];
  for (let round = 0; round < 1000; round += 1) {
    multinomialDraw(stream, 800, histories, drawn);
    drawn[0] = 0;
    const table = { names: ['a', 'b', 'c', 'd'], counts: drawn };
    const { total, standardError, lower, upper } = logLinearFit(table, modelFrom(4));
    const limits = logNormalLimits(peopleSeen(table), total, standardError ** 2);
    sum += total;
    if (limits.lower <= 800 && 800 <= limits.upper) held += 1;
    if (lower <= 800 && 800 <= upper) heldByModel += 1;
  }
  // Of 1000 at 95 %: 950 give or take three standard errors of 7; the mean total a little above 800, as of any ratio.
  expect(Math.abs(held - 950)).toBeLessThan(21);
  expect(Math.abs(sum / 1000 - 800)).toBeLessThan(8);
  // Those are limits of the mean of the hidden; that the hidden themselves vary around it is left out.
  expect(heldByModel).toBeLessThan(930);
  expect(heldByModel).toBeGreaterThan(890);
});

test('what cannot be fitted says so', () => {
  expect(() => logLinearFit(tableOf([0, 0, 0, 0]), modelFrom(2))).toThrow(/nobody/);
  expect(() => logLinearFit(tableOf([0, 1, 1, 1]), modelFrom(3))).toThrow(RangeError);
  expect(() => logLinearFit(tableOf([0, 1, 1, 1]), modelFrom(2), 1)).toThrow(RangeError);
  const apart = logLinearFit(tableOf([0, 5, 5, 0]), modelFrom(2));
  expect([apart.status, apart.total]).toEqual([1, Number.NaN]);
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  const searched = [
    'Artificial_3_maxorder2',
    'Korea_maxorder2',
    'Kosovo_maxorder3',
    'NewOrl_5_2021_maxorder2',
    'UKdat_5_maxorder2',
  ];
  test.each(searched)('every model of %s has the status, total and BIC of MultipleSystemsEstimation', (search) => {
    const table = sharedTable(search.replace(/_maxorder\d$/, ''));
    const workspace = fitWorkspace(table.names.length);
    takeTable(workspace, table.counts);
    const [, ...rows] = sharedRows(`r-reference/models_${search}.csv`);
    expect(rows.length).toBeGreaterThan(7);
    for (const [at, [name, code, total, bic]] of rows.entries()) {
      const { masks } = modelNamed(table.names.length, name as string);
      const status = newtonFit(workspace, masks);
      expect(status, name).toBe(Number(code));
      if (at % 20 === 0) expect(existenceStatus(masks, table.counts), name).toBe(status);
      if (status !== 0) continue;
      const ours = [peopleSeen(table) + Math.exp(workspace.alpha[0] as number), bicOf(workspace, masks.length)];
      // R prints 6 and 8 decimals of values it stopped improving at 1e-8 of the deviance.
      expect(largestDistance(ours.slice(0, 1), [Number(total)]), name).toBeLessThan(1e-6);
      expect(largestDistance(ours.slice(1), [Number(bic)]), name).toBeLessThan(1e-7);
    }
  });

  test.each(['Korea', 'Kosovo', 'Ned_5', 'UKdat', 'UKdat_4', 'UKdat_5'])(
    'the best pair models of %s have the figures of Rcapture',
    (name) => {
      const table = sharedTable(name);
      let compared = 0;
      for (const row of sharedRows(`r-reference/rcapture_top20_${name}_maxorder2.csv`).slice(1)) {
        // Names hold commas, so the numbers are counted from the end.
        const [total, standardError, deviance, , aic, bic] = row.slice(-7).map(Number) as [
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const fit = logLinearFit(table, modelNamed(table.names.length, row.slice(0, -7).join(',')));
        // Rcapture does not ask whether a model can be estimated.
        if (fit.status !== 0) continue;
        compared += 1;
        expect(Math.abs(fit.deviance - deviance), fit.model).toBeLessThan(1e-6);
        expect(largestDistance([fit.total, fit.aic, fit.bic], [total, aic, bic]), fit.model).toBeLessThan(1e-6);
        // The standard error of Rcapture is that of one step before its fit had come to rest.
        expect(largestDistance([fit.standardError], [standardError]), fit.model).toBeLessThan(2e-5);
      }
      expect(compared).toBeGreaterThan(4);
    },
  );

  test('the eight models of Artificial_3 have the codes of Chan, Silverman and Vincent', () => {
    const table = sharedTable('Artificial_3');
    const names = ['[1,2,3]', '[12,3]', '[13,2]', '[23,1]', '[12,13]', '[12,23]', '[13,23]', '[12,13,23]'];
    expect(names.map((name) => logLinearFit(table, modelNamed(3, name)).status)).toEqual([0, 1, 0, 0, 1, 1, 0, 2]);
  });

  type Expected = {
    model: string;
    status: number;
    N: number;
    se_N: number;
    deviance: number;
    aic: number;
    bic: number;
    npar: number;
    coef: number[];
  };
  test('main effects, stepwise and all pairs of nine tables are those of expected.json', () => {
    const all = JSON.parse(sharedText('r-reference/expected.json')) as Record<string, Record<string, Expected>>;
    for (const [name, expected] of Object.entries(all)) {
      const table = sharedTable(name);
      for (const kind of ['main', 'stepwise_p02', 'all_pairs']) {
        const one = expected[kind] as Expected;
        const model = modelNamed(table.names.length, one.model);
        const fit = logLinearFit(table, model);
        expect([fit.status, fit.parameters], `${name} ${kind}`).toEqual([one.status, one.npar]);
        expect(modelName(model)).toBe(fit.model);
        if (one.status !== 0) continue;
        expect(Math.abs(fit.deviance - one.deviance), `${name} ${kind}`).toBeLessThan(1e-8 * one.bic);
        const ours = [fit.total, fit.standardError, fit.aic, fit.bic];
        expect(largestDistance(ours, [one.N, one.se_N, one.aic, one.bic]), `${name} ${kind}`).toBeLessThan(1e-7);
      }
    }
  });
});
