import { expect, test } from 'vitest';
import type { CostRow } from '../../redress/public.ts';
import { costSums, readCosts } from './cost-sums.ts';

const aCost = (over: Partial<CostRow> = {}): CostRow => ({
  case: 'K-SECRET-1',
  sector: 'restaurant',
  people: 3,
  wages: { documented: 10, probable: 20, claimed: 50 },
  hours: [{ paid: 95, lawful: 235.5, hours: 186 }],
  ...over,
});

test('claims become sums by sector, with no name of a case', () => {
  const text = JSON.stringify(costSums([aCost(), aCost({ case: 'K-SECRET-2', people: 2 })]));
  expect(text).not.toContain('SECRET');
  const [sums] = readCosts(text) ?? [];
  expect(sums?.wages.claimed).toEqual({ kronor: 100, people: 5, cases: 2, largest: 50, second: 50 });
  expect(sums?.wages['claimed-documented']).toEqual({ kronor: 80, people: 5, cases: 2, largest: 40, second: 40 });
  expect(sums?.below).toEqual({ kronor: 52_266, people: 5, cases: 2, largest: 26_133, second: 26_133 });
});

test('claims of one file are one case, and who claims nothing on a basis is not behind it', () => {
  const [sums] = costSums([
    aCost(),
    aCost(),
    aCost({ case: 'other', wages: { documented: 0, probable: 0, claimed: 1 } }),
  ]);
  expect(sums?.wages.documented).toMatchObject({ people: 6, cases: 1, largest: 20 });
  expect(sums?.wages.claimed).toMatchObject({ people: 9, cases: 2, largest: 100 });
});

test('a letter from before the second largest was recorded has at most what its largest leaves', () => {
  const [sums] = costSums([
    aCost(),
    aCost({ case: 'K-SECRET-2', wages: { documented: 10, probable: 20, claimed: 30 } }),
  ]);
  const before = JSON.stringify([sums], (name, value) => (name === 'second' ? undefined : value));
  const [read] = readCosts(before) ?? [];
  expect(read?.wages.claimed).toEqual({ kronor: 80, people: 6, cases: 2, largest: 50, second: 30 });
  expect(read?.wages.documented.second).toBe(10);
});

test('an agency that reported nothing has reported nothing, and what cannot be so is refused', () => {
  expect(readCosts(undefined)).toBeNull();
  expect(readCosts('[]')).toEqual([]);
  expect(() => readCosts('[{"sector":"restaurant"}]')).toThrow();
});
