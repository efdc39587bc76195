import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsIn, listTable, onAllOf, peopleSeen } from './list-table.ts';

test('the same set of lists in several rows adds up', () => {
  const rows = [
    { lists: 1, count: 3 },
    { lists: 3, count: 2 },
    { lists: 1, count: 4 },
  ];
  const table = listTable(['a', 'b'], rows);
  expect([...table.counts]).toEqual([0, 7, 0, 2]);
  expect(peopleSeen(table)).toBe(9);
});

test('what cannot be a table is refused', () => {
  expect(() => listTable([], [])).toThrow(RangeError);
  expect(() => listTable(['a', 'a'], [])).toThrow(RangeError);
  expect(() => listTable(['a'], [{ lists: 0, count: 1 }])).toThrow(/at least one/);
  expect(() => listTable(['a'], [{ lists: 2, count: 1 }])).toThrow(RangeError);
  expect(() => listTable(['a'], [{ lists: 1, count: -1 }])).toThrow(/whole number/);
  expect(() => listTable(['a'], [{ lists: 1, count: 0.5 }])).toThrow(/whole number/);
});

test('who is on all of some lists is found by counting every person', () => {
  const counts = fc.array(fc.nat(50), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(counts, (given) => {
      const table = listTable(
        ['a', 'b', 'c', 'd'],
        given.map((count, at) => ({ lists: at + 1, count })),
      );
      const sums = onAllOf(table);
      return sums.every((sum, mask) => {
        const holding = [...table.counts].filter((_, other) => (other & mask) === mask);
        return sum === holding.reduce((total, count) => total + count, 0);
      });
    }),
  );
  expect([0, 1, 2, 3, 255, 1023].map(listsIn)).toEqual([0, 1, 1, 2, 8, 10]);
});
