import { expect, it } from 'vitest';
import { manyIn, minorIn, minorWritten } from './part-values.ts';

it('writes an amount as it is read', () => {
  for (const [minor, written] of [
    [1_250_050, '12500.50'],
    [1_250_000, '12500'],
    [-5, '-0.05'],
    [0, '0'],
  ] as const) {
    expect(minorWritten(minor, 2)).toBe(written);
    expect(minorIn(written, 2)).toBe(minor);
  }
  expect(minorWritten(15_000, 0)).toBe('15000');
  expect(minorIn('15 000', 0)).toBe(15_000);
  expect(minorIn('15000,5', 0)).toBeNull();
});

it('reads several choices from one text', () => {
  expect(manyIn('a b')).toEqual(['a', 'b']);
  expect(manyIn(undefined)).toEqual([]);
});
