import { expect, test } from 'vitest';
import { covariateTable, levelsOf, patternsOf } from './covariate-table.ts';

const covariates = [
  { name: 'sex', levels: ['women', 'men'] },
  { name: 'age', levels: ['child', 'young', 'older'] },
];

test('a row lands in the cell of its lists and values, and rows alike add up', () => {
  const rows = [
    { lists: 3, levels: [1, 2], count: 4 },
    { lists: 3, levels: [1, 2], count: 5 },
    { lists: 1, levels: [0, 1], count: 2 },
  ];
  const { counts } = covariateTable(['a', 'b'], covariates, rows);
  expect(counts).toHaveLength(24);
  expect(counts[5 * 4 + 3]).toBe(9);
  expect(counts[2 * 4 + 1]).toBe(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(11);
  expect(levelsOf(covariates, 5)).toEqual([1, 2]);
  expect(levelsOf(covariates, 2)).toEqual([0, 1]);
  expect([patternsOf(covariates), patternsOf([])]).toEqual([6, 1]);
});

test('what cannot be a table is refused', () => {
  const row = { lists: 1, levels: [0, 0], count: 1 };
  expect(() => covariateTable(['a', 'sex'], covariates, [])).toThrow(/names of their own/);
  expect(() => covariateTable(['a'], [{ name: 'sex', levels: ['women'] }], [])).toThrow(/two different/);
  expect(() => covariateTable(['a', 'b'], covariates, [{ ...row, lists: 0 }])).toThrow(/at least one/);
  expect(() => covariateTable(['a', 'b'], covariates, [{ ...row, levels: [0, 3] }])).toThrow(/possible values/);
  expect(() => covariateTable(['a', 'b'], covariates, [{ ...row, levels: [0] }])).toThrow(/possible values/);
  expect(() => covariateTable(['a', 'b'], covariates, [{ ...row, count: -1 }])).toThrow(/whole number/);
  const years = [{ name: 'year', levels: Array.from({ length: 300 }, (_, year) => `${year}`) }];
  expect(() => covariateTable(['a', 'b', 'c', 'd'], years, [])).toThrow(/at most/);
});
