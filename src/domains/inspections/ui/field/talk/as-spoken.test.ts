import { expect, test } from 'vitest';
import { asSpoken } from './as-spoken.ts';

test('a clock that is days off is given in days, and not in thousands of minutes', () => {
  expect(asSpoken(3 * 60_000)).toEqual({ unit: 'minutes', amount: 3 });
  expect(asSpoken(-5 * 3_600_000)).toEqual({ unit: 'hours', amount: 5 });
  expect(asSpoken(94 * 3_600_000)).toEqual({ unit: 'days', amount: 4 });
});
