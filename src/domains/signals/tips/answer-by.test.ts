import { expect, test } from 'vitest';
import { answerBy, cameOn } from './answer-by.ts';

test('a tip is answered within a week, over the end of a month and of summer time', () => {
  expect(answerBy('2026-01-14')).toBe('2026-01-21');
  expect(answerBy('2026-10-24')).toBe('2026-10-31');
  expect(answerBy('2026-12-28')).toBe('2027-01-04');
});

test('the day on which a tip came follows from the day of its answer', () => {
  for (const day of ['2026-01-14', '2026-10-24', '2026-12-28']) expect(cameOn(answerBy(day))).toBe(day);
});
