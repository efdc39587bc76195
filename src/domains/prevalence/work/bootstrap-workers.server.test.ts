import { expect, test } from 'vitest';
import { bootstrap } from '../../../statistics/populations/bootstrap/bootstrap.ts';
import { listTable } from '../../../statistics/populations/list-table.ts';
import { methodNamed } from '../../../statistics/populations/methods.ts';
import reference from '../../../statistics/reference/log-linear.json' with { type: 'json' };
import { bootstrapTotals } from './bootstrap-workers.server.ts';

const four = listTable(
  ['a', 'b', 'c', 'd'],
  (reference.tables.find(({ name }) => name === 'four')?.counts ?? [])
    .map((count, lists) => ({ lists, count }))
    .slice(1),
);
const method = methodNamed('stepwise');

test('any number of threads gives the totals of one', async () => {
  const refit = method.refit?.(four) as (counts: Float64Array) => number;
  const alone = [...bootstrap(four, refit, 1100, 9)];
  for (const workers of [1, 2]) {
    const shares: number[] = [];
    const totals = await bootstrapTotals(
      { table: four, method, seed: 9 },
      { replicates: 1100, workers, onProgress: (share) => shares.push(share) },
    );
    expect([...totals], `${workers} threads`).toEqual(alone);
    expect(shares.length).toBe(5);
    expect(shares.at(-1)).toBe(1);
  }
});

test('a thread that fails ends the whole, with its error', async () => {
  const strange = { ...method, id: 'no-such-method' };
  await expect(
    bootstrapTotals({ table: four, method: strange, seed: 1 }, { replicates: 600, workers: 2 }),
  ).rejects.toThrow(/a method is one of/);
  await expect(
    bootstrapTotals({ table: four, method: methodNamed('chao'), seed: 1 }, { replicates: 1 }),
  ).rejects.toThrow(RangeError);
});
