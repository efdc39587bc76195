import { expect, it } from 'vitest';
import { sizeOf } from './size.ts';

it('says how much room something takes, and never less than it does', () => {
  expect(sizeOf(0)).toEqual({ amount: 0, unit: 'kB' });
  expect(sizeOf(1)).toEqual({ amount: 1, unit: 'kB' });
  expect(sizeOf(212_400)).toEqual({ amount: 213, unit: 'kB' });
  expect(sizeOf(999_000)).toEqual({ amount: 999, unit: 'kB' });
  expect(sizeOf(999_001)).toEqual({ amount: 1, unit: 'MB' });
  expect(sizeOf(6_310_000)).toEqual({ amount: 6.4, unit: 'MB' });
});
