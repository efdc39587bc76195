import { describe, expect, test } from 'vitest';
import { largestDistance } from '../../reference/distance.ts';
import reference from '../../reference/log-linear.json' with { type: 'json' };
import { hasSharedTables, sharedDraws, sharedTable, sharedText } from '../../reference/shared-tables.ts';
import { listTable } from '../list-table.ts';
import { logLinearFit } from './fit.ts';
import { modelFrom, modelName } from './hierarchical-model.ts';
import { stepwise, stepwiseRefit } from './stepwise.ts';

const invented = (wanted: string) => {
  const found = reference.tables.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(wanted);
  const names = Array.from({ length: Math.log2(found.counts.length) }, (_, list) => `list ${list + 1}`);
  return { ...found, table: listTable(names, found.counts.map((count, lists) => ({ lists, count })).slice(1)) };
};

test('the pairs that enter, and the total, are those of the same procedure with glm and ppois', () => {
  for (const { name } of reference.tables) {
    const { table, stepwise: expected } = invented(name);
    const chosen = stepwise(table);
    expect(chosen.model === null ? '' : modelName(chosen.model), name).toBe(
      modelName(modelFrom(table.names.length, expected.pairs)),
    );
    expect(largestDistance([chosen.total], [expected.total]), name).toBeLessThan(1e-6);
  }
});

test('bootstrap tables that R drew have the totals that R has', () => {
  for (const name of ['five', 'six'] as const) {
    const refit = stepwiseRefit(invented(name).table);
    const draws = reference.draws[name];
    const ours = draws.map(({ counts }) => refit(Float64Array.from(counts)));
    expect(
      largestDistance(
        ours,
        draws.map(({ total }) => total),
      ),
      name,
    ).toBeLessThan(1e-6);
  }
});

test('the trail lists every pair of every round, and one model is the chosen one', () => {
  const { table } = invented('four');
  const { tried, model, total } = stepwise(table);
  expect(tried[0]).toMatchObject({ model: '[1,2,3,4]', status: 0, p: null, why: 'passed' });
  // Six pairs are looked at, one enters, and five are looked at again.
  expect(tried.length).toBe(1 + 6 + 5);
  expect(tried.filter(({ why }) => why === 'chosen').map((one) => one.model)).toEqual([modelName(model as never)]);
  expect(tried.find(({ why }) => why === 'chosen')?.total).toBe(total);
  expect(tried.slice(7).every(({ p, why }) => why === 'not-significant' && (p as number) >= 0.02)).toBe(true);
});

test('threshold 0 is main effects, threshold 1 all pairs where they can be estimated', () => {
  const { table } = invented('four');
  expect(stepwise(table, 0).total).toBeCloseTo(logLinearFit(table, modelFrom(4)).total, 6);
  const pairs = [3, 5, 9, 6, 10, 12];
  expect(stepwise(table, 1).total).toBeCloseTo(logLinearFit(table, modelFrom(4, pairs)).total, 6);
  const sparse = invented('threeSparse').table;
  expect(logLinearFit(sparse, modelFrom(3, [3, 5, 6])).status).not.toBe(0);
  expect(stepwise(sparse, 1).total).toBeCloseTo(logLinearFit(sparse, modelFrom(3)).total, 6);
  expect(() => stepwise(table, 1.1)).toThrow(RangeError);
});

test('lists that share no one have no total', () => {
  const apart = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 5 },
      { lists: 2, count: 5 },
    ],
  );
  expect(stepwise(apart)).toMatchObject({ model: null, total: Number.NaN });
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  test.each(['Korea', 'NewOrl_5_2021', 'UKdat'])(
    'all 1000 bootstrap tables of %s have the total that R has',
    (name) => {
      const refit = stepwiseRefit(sharedTable(name));
      const draws = sharedDraws(name);
      expect(draws.length).toBe(1000);
      expect(
        largestDistance(
          draws.map(({ counts }) => refit(counts)),
          draws.map(({ total }) => total),
        ),
      ).toBeLessThan(1e-6);
    },
  );

  test('the chosen models of nine tables are those of expected.json', () => {
    const all = JSON.parse(sharedText('r-reference/expected.json')) as Record<
      string,
      { stepwise_p02: { model: string; N: number } }
    >;
    for (const [name, { stepwise_p02: expected }] of Object.entries(all)) {
      const { model, total } = stepwise(sharedTable(name));
      expect(modelName(model as never), name).toBe(expected.model);
      expect(largestDistance([total], [expected.N]), name).toBeLessThan(1e-6);
    }
  });
});
