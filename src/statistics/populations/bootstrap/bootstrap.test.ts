import { expect, test } from 'vitest';
import reference from '../../reference/log-linear.json' with { type: 'json' };
import { listTable, peopleSeen } from '../list-table.ts';
import { stepwiseRefit } from '../log-linear/stepwise.ts';
import { bootstrap, bootstrapPart, bootstrapParts, jackknifeAcceleration, partSize } from './bootstrap.ts';

const five = listTable(
  ['1', '2', '3', '4', '5'],
  (reference.tables.find(({ name }) => name === 'five')?.counts ?? [])
    .map((count, lists) => ({ lists, count }))
    .slice(1),
);

test('parts together are the whole, in whatever order they are computed', () => {
  const whole = bootstrap(five, stepwiseRefit(five), 600, 5);
  const parts = bootstrapParts(600);
  expect(parts.map(({ count }) => count)).toEqual([250, 250, 100]);
  for (const { part, count } of parts.reverse()) {
    const one = bootstrapPart(five, stepwiseRefit(five), { seed: 5, part, count });
    expect([...one]).toEqual([...whole.subarray(part * partSize, part * partSize + count)]);
  }
  expect([...bootstrap(five, stepwiseRefit(five), 3, 6)]).not.toEqual([...whole.subarray(0, 3)]);
  expect(() => bootstrapParts(0)).toThrow(RangeError);
});

test('every resample has as many people, and histories of no one stay empty', () => {
  const seen: number[] = [];
  const strange = new Set<number>();
  bootstrap(
    five,
    (counts) => {
      seen.push(counts.reduce((sum, count) => sum + count, 0));
      for (const [cell, count] of counts.entries()) if (count > 0 && five.counts[cell] === 0) strange.add(cell);
      return 1;
    },
    50,
    1,
  );
  expect(new Set(seen)).toEqual(new Set([peopleSeen(five)]));
  expect(strange.size).toBe(0);
});

test('the jackknife takes one person at a time and leaves the table as it was', () => {
  const table = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 3 },
      { lists: 3, count: 1 },
    ],
  );
  const asked: number[][] = [];
  jackknifeAcceleration(table, (counts) => asked.push([...counts]));
  expect(asked).toEqual([
    [0, 2, 0, 1],
    [0, 3, 0, 0],
  ]);
  expect([...table.counts]).toEqual([0, 3, 0, 1]);
});
