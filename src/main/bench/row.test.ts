import { expect, it } from 'vitest';
import { percentile, row, timesTogether } from './row.ts';
import { tableOf } from './table.ts';

it('the median and the 95th percentile are values that were measured', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

it('several together do exactly as much as was asked for, and the warming up is not counted', async () => {
  const done: number[] = [];
  const figures = await timesTogether({ clients: 3, warmUp: 4, count: 10 }, async (client) => {
    done.push(client);
    await Promise.resolve();
  });
  expect(done).toHaveLength(14);
  expect(new Set(done)).toEqual(new Set([0, 1, 2]));
  expect(figures.n).toBe(10);
});

it('a figure that was not measured is left out of the table, and a zero is shown', () => {
  const table = tableOf('memory', [
    row('memory', 'after a start', { n: 0, bytes: 2_500_000 }),
    row('memory', 'gone', { n: 1 }),
  ]);
  expect(table.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['memory', 'n', 'kB'],
    ['after a start', '0', '2 500'],
    ['gone', '1'],
  ]);
});
