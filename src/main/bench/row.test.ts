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

it('a budget is shown in the unit of what it is for, and zero is a budget too', () => {
  const table = tableOf('field', [
    row('field', 'time', { n: 5, p50Ms: 712.4, budget: 1000 }),
    row('field', 'size', { n: 1, bytes: 99_600, budget: 120_000 }),
    row('field', 'words', { n: 1, value: 0, unit: 'words', budget: 0 }),
    row('field', 'nobody has said', { n: 1, value: 12, unit: 'presses' }),
  ]);
  expect(table.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
    ['field', 'n', 'p50 ms', 'kB', 'how many', 'at most'],
    ['time', '5', '712', '1 000 ms'],
    ['size', '1', '100', '120 kB'],
    ['words', '1', '0 words', '0 words'],
    ['nobody has said', '1', '12 presses'],
  ]);
});
