import { expect, test } from 'vitest';
import { lawfulHour, leftOf, unpaidContributions } from './what-it-cost.ts';

test('on 150,360 of overtime that was not reported, 47,243 of contributions were not paid', () => {
  expect(unpaidContributions(150_360, 'SE')).toBe(47_243);
});

test('a lawful hour at 160 costs at least 235.50', () => {
  expect(lawfulHour(160, 'SE')).toBe(235.5);
});

test('of 23,287 to the bank, 5,787 were left for 312 hours: 18.55 an hour', () => {
  expect(leftOf({ net: 23_287, cashBack: 11_000, rent: 6500 }, 312)).toEqual({ kronor: 5787, anHour: 18.55 });
});

test('what was left of pay for an unknown number of hours is no sum an hour', () => {
  expect(leftOf({ net: 100, cashBack: 0, rent: 0 }, 0).anHour).toBeNull();
});

test('of a country whose rates have not been entered nothing is computed', () => {
  expect(unpaidContributions(150_360, 'FI')).toBeNull();
  expect(lawfulHour(12, 'EE')).toBeNull();
});
