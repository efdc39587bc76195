import { describe, expect, test } from 'vitest';
import { largestDistance } from '../../reference/distance.ts';
import reference from '../../reference/log-linear.json' with { type: 'json' };
import { hasSharedTables, sharedRows, sharedTable } from '../../reference/shared-tables.ts';
import { bcaInterval } from '../bootstrap/bca.ts';
import { bootstrap, jackknifeAcceleration } from '../bootstrap/bootstrap.ts';
import { listTable } from '../list-table.ts';
import { bicChoice, bicRefit, bicRefitByTops, bicSearch, usualOrder } from './bic-search.ts';
import { logLinearFit } from './fit.ts';
import { hierarchicalModels, modelName } from './hierarchical-model.ts';

const invented = (wanted: string) => {
  const counts = reference.tables.find(({ name }) => name === wanted)?.counts ?? [];
  const names = Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`);
  return listTable(names, counts.map((count, lists) => ({ lists, count })).slice(1));
};

test('the choice is the smallest BIC of all models fitted one by one', () => {
  const table = invented('four');
  const fits = hierarchicalModels(4)
    .map((model) => logLinearFit(table, model))
    .filter(({ status }) => status === 0);
  const best = fits.reduce((one, other) => (other.bic < one.bic ? other : one));
  const { model, total, tried } = bicChoice(bicSearch(table));
  expect(modelName(model as never)).toBe(best.model);
  expect(largestDistance([total], [best.total])).toBeLessThan(1e-8);
  expect(tried.length).toBe(113);
  expect(tried.filter(({ why }) => why === 'not-estimable').length).toBe(113 - fits.length);
  expect(tried.filter(({ why }) => why === 'chosen').map((one) => one.model)).toEqual([best.model]);
});

test('for other counts the choice is that of a search from the start, though most models are passed over', () => {
  for (const name of ['four', 'threeSparse']) {
    const table = invented(name);
    const search = bicSearch(table);
    const refit = bicRefit(table, search);
    bootstrap(
      table,
      (counts) => {
        const anew = bicSearch({ names: table.names, counts: counts.slice() });
        // Only models that the table itself can estimate are candidates.
        const candidates = anew.ranking.filter((at) => search.status[at] === 0);
        const expected = candidates[0] === undefined ? Number.NaN : (anew.totals[candidates[0]] as number);
        const actual = refit(counts);
        if (Number.isNaN(expected)) expect(actual).toBeNaN();
        else expect(largestDistance([actual], [expected])).toBeLessThan(1e-7);
        return actual;
      },
      30,
      8,
    );
  }
});

test('choices among the best k for several k are those of each k alone', () => {
  const table = invented('four');
  const search = bicSearch(table);
  const tops = [1, 3, 10, 113];
  const together = bicRefitByTops(table, search, tops);
  const alone = tops.map((top) => bicRefit(table, search, top));
  const into = new Float64Array(4);
  bootstrap(
    table,
    (counts) => {
      together(counts, into);
      expect([...into]).toEqual(alone.map((refit) => refit(counts)));
      return 1;
    },
    20,
    4,
  );
  expect(() => bicRefitByTops(table, search, [3, 3])).toThrow(RangeError);
  expect(() => bicRefitByTops(table, search, [])).toThrow(RangeError);
});

test('lists that share no one leave no model, and more lists than can be searched are refused', () => {
  const apart = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 5 },
      { lists: 2, count: 5 },
    ],
  );
  expect(bicChoice(bicSearch(apart))).toMatchObject({ model: null, total: Number.NaN });
  expect(bicRefit(apart)(apart.counts)).toBeNaN();
  expect([2, 3, 5, 6].map(usualOrder)).toEqual([1, 2, 4, 2]);
  expect(() => usualOrder(7)).toThrow(RangeError);
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  test.each([
    ['bic_top20_Korea_maxorderauto', 2],
    ['bic_top20_Kosovo_maxorderauto', 3],
    ['bic_top20_UKdat_5_maxorder2', 2],
    ['bic_top20_UKdat_5_maxorderauto', 4],
    ['bic_top20_Ned_5_maxorderauto', 4],
  ])('the best models of %s are those of MultipleSystemsEstimation', (file, order) => {
    const table = sharedTable(/^bic_top20_(.*)_maxorder/.exec(file)?.[1] ?? '');
    const { models, ranking, totals, bics } = bicSearch(table, order);
    const bySet = new Map(ranking.map((at) => [modelName(models[at] as never), at]));
    const rows = sharedRows(`r-reference/${file}.csv`).slice(1);
    for (const [place, row] of rows.entries()) {
      // Names hold commas, so the numbers are counted from the end.
      const [total, bic] = [Number(row.at(-3)), Number(row.at(-2))];
      const at = bySet.get(row.slice(0, -3).join(',')) as number;
      expect(largestDistance([totals[at] as number], [total]), row.join()).toBeLessThan(1e-6);
      expect(
        largestDistance([bics[at] as number, bics[ranking[place] as number] as number], [bic, bic]),
        row.join(),
      ).toBeLessThan(1e-7);
    }
  });

  test('the intervals of Korea and Kosovo are the published ones, up to chance', () => {
    const limits = (name: string, top?: number) => {
      const table = sharedTable(name);
      const search = bicSearch(table);
      const refit = bicRefit(table, search, top);
      const total = search.totals[search.ranking[0] as number] as number;
      const totals = bootstrap(table, refit, 500, 1);
      return bcaInterval(total, totals, jackknifeAcceleration(table, refit)).limits.map(({ value }) => value);
    };
    // Silverman, Chan and Vincent 2024, Tables 2, 3 and 6; theirs are 1000 replicates of another stream, these 500.
    for (const [ours, published] of [
      [limits('Korea'), [128, 349]],
      [limits('Korea', 1), [131, 248]],
      [limits('Kosovo'), [6947, 18_010]],
    ] as const) {
      expect(largestDistance(ours, [...published])).toBeLessThan(0.13);
    }
  });
});
