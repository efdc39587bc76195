import { describe, expect, test } from 'vitest';
import { largestDistance } from '../../reference/distance.ts';
import reference from '../../reference/log-linear.json' with { type: 'json' };
import { hasSharedTables, sharedTable } from '../../reference/shared-tables.ts';
import { listTable } from '../list-table.ts';
import { bicSearch } from './bic-search.ts';
import { downhill, downhillRefit } from './downhill.ts';
import { modelName } from './hierarchical-model.ts';

const invented = (wanted: string) => {
  const counts = reference.tables.find(({ name }) => name === wanted)?.counts ?? [];
  const names = Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`);
  return listTable(names, counts.map((count, lists) => ({ lists, count })).slice(1));
};

test('it ends where no neighbour among all models is better', () => {
  for (const order of [2, 3]) {
    const table = invented('four');
    const { models, bics } = bicSearch(table, order);
    const { model, tried } = downhill(table, order);
    const masks = new Set(model?.masks);
    const bicOfModel = tried.find(({ why }) => why === 'chosen')?.bic as number;
    for (const [at, { masks: others }] of models.entries()) {
      const shared = others.filter((mask) => masks.has(mask)).length;
      const apart = others.length + masks.size - 2 * shared;
      if (apart === 1) expect(bics[at]).toBeGreaterThan(bicOfModel - 1e-9);
    }
    expect(new Set(tried.map((one) => one.model)).size).toBe(tried.length);
  }
});

test('for other counts the choice is that of a walk from the start', () => {
  const table = invented('five');
  const refit = downhillRefit(table);
  for (const { counts } of reference.draws.five.slice(0, 8)) {
    const anew = downhill({ names: table.names, counts: Float64Array.from(counts) });
    expect(largestDistance([refit(Float64Array.from(counts))], [anew.total])).toBeLessThan(1e-8);
  }
});

test('lists that share no one have no total, and an order is a whole number', () => {
  const apart = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 5 },
      { lists: 2, count: 5 },
    ],
  );
  expect(downhill(apart)).toMatchObject({ model: null, total: Number.NaN });
  expect(() => downhill(apart, 0)).toThrow(RangeError);
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  test('totals are those of Silverman, Chan and Vincent 2024, Table 6', () => {
    expect(downhill(sharedTable('UKdat')).total).toBeCloseTo(12_349.587, 3);
    const five = downhill(sharedTable('UKdat_5'), 4);
    expect([modelName(five.model as never), five.total]).toEqual(['[12,13,25,35,45]', expect.closeTo(12_262.412, 3)]);
  });
});
