import { expect, it } from 'vitest';
import { endsSoon } from './ends-soon.ts';

const day = 86_400_000;
const months = { from: 0, to: 90 * day };
const hours = { from: 0, to: day / 2 };

it('a certificate of months should have been renewed fourteen days before its end', () => {
  expect(endsSoon(months, 75 * day)).toBeNull();
  expect(endsSoon(months, 77 * day)).toBe(13);
  expect(endsSoon(months, 91 * day)).toBe(0);
});

it('one of hours, as an authority of a proxy gives them, in its last third', () => {
  expect(endsSoon(hours, 0)).toBeNull();
  expect(endsSoon(hours, 7 * (day / 24))).toBeNull();
  expect(endsSoon(hours, 9 * (day / 24))).toBe(0);
});
