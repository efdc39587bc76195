import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changeInWords, direction } from './change.ts';

const order: readonly Change[] = [
  'fell',
  'unchanged',
  'rose',
  'nearlyDoubled',
  'doubled',
  'moreThanDoubled',
  'nearlyTripled',
  'tripled',
  'moreThanTripled',
];

test.each([
  [75, 214, 'nearlyTripled'],
  [51, 164, 'moreThanTripled'],
  [24, 50, 'moreThanDoubled'],
  [50, 100, 'doubled'],
  [100, 182, 'nearlyDoubled'],
  [515, 576, 'rose'],
  [100, 101, 'unchanged'],
  [436, 375, 'fell'],
  [0, 3, 'fromNone'],
  [0, 0, 'unchanged'],
  [3, 0, 'fell'],
] as const)('%d to %d %s', (from, to, words) => {
  expect(changeInWords(from, to)).toBe(words);
});

test('a larger number never gets a smaller word', () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(count, count, count, (from, one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(order.indexOf(changeInWords(from, less))).toBeLessThanOrEqual(order.indexOf(changeInWords(from, more)));
    }),
  );
});

test('up, down and same', () => {
  expect([direction(1, 2), direction(2, 1), direction(2, 2)]).toEqual(['up', 'down', 'same']);
});
