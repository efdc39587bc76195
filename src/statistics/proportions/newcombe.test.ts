import { expect, test } from 'vitest';
import { newcombeDifference } from './newcombe.ts';

/* Newcombe 1998, Statistics in Medicine 17:873, table II, method 10, as printed there to four decimals. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
])('%i of %i against %i of %i has the limits that were printed', (later, ofLater, earlier, ofEarlier, lower, upper) => {
  const { lower: low, upper: high } = newcombeDifference(
    { count: earlier, of: ofEarlier },
    { count: later, of: ofLater },
  );
  expect(low).toBeCloseTo(lower, 4);
  expect(high).toBeCloseTo(upper, 4);
});

test('no one on one side is no difference', () => {
  expect(() => newcombeDifference({ count: 0, of: 0 }, { count: 1, of: 2 })).toThrow(RangeError);
});
