import { expect, test } from 'vitest';
import type { CostRow } from '../../redress/public.ts';
import { packCosts, unpackCosts } from './packed-costs.ts';

const aCost = (file: string): CostRow => ({
  case: file,
  sector: 'restaurant',
  people: 3,
  wages: { documented: 1, probable: 2, claimed: 3 },
  hours: [{ paid: 95, lawful: 235.5, hours: 186 }],
});

test('files become numbers of this one contribution, and the same file the same number', () => {
  const packed = packCosts([aCost('K-SECRET-1'), aCost('K-SECRET-2'), aCost('K-SECRET-1')]);
  expect(packed).not.toContain('SECRET');
  expect(unpackCosts(packed)?.map((row) => row.case)).toEqual(['1', '2', '1']);
  expect(unpackCosts(packed)?.[0]).toEqual({ ...aCost('1'), case: '1' });
});

test('a house that told nothing of what it cost has told nothing', () => {
  expect(unpackCosts(undefined)).toBeNull();
  expect(unpackCosts('[]')).toEqual([]);
});

test('what cannot be so is refused', () => {
  expect(() => unpackCosts('[{"case":"1","sector":"restaurant","people":0}]')).toThrow();
});
