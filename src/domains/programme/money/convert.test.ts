import { expect, it } from 'vitest';
import { converted, rateAsWritten, rateIn } from './convert.ts';

it('reads a rate with a point or a comma, and up to six decimals', () => {
  expect(rateIn('11.4321')).toBe(11_432_100);
  expect(rateIn('0,0876')).toBe(87_600);
  expect(rateIn('1')).toBe(1_000_000);
  for (const wrong of ['', '0', '-1', '1.1234567', 'about 11', '1.']) expect(rateIn(wrong), wrong).toBeNull();
});

it('writes a rate as it was read', () => {
  for (const rate of ['11.4321', '0.0876', '1', '10', '7.4605']) expect(rateAsWritten(rateIn(rate) ?? 0)).toBe(rate);
});

it('converts without a loss, a repayment to the same as the cost', () => {
  expect(converted(100_00, 'EUR', 'SEK', 11_432_100)).toBe(1_143_21);
  expect(converted(-100_00, 'EUR', 'SEK', 11_432_100)).toBe(-1_143_21);
  // Half an öre is rounded away from zero.
  expect(converted(1, 'EUR', 'SEK', 500_000)).toBe(1);
  expect(converted(-1, 'EUR', 'SEK', 500_000)).toBe(-1);
});

it('knows that a currency may have no smaller unit', () => {
  expect(converted(15_000, 'ISK', 'EUR', 6_700)).toBe(100_50);
  expect(converted(100_50, 'EUR', 'ISK', 149_250_000)).toBe(15_000);
});
