import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../reference/difference.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { studentQuantile, studentTails } from './student.ts';

test('quantiles and tails are those of R', () => {
  for (const [p = 0, degrees = 0, quantile = 0, tails = 0] of reference.student) {
    expect(largestDistance([studentQuantile(p, degrees)], [quantile])).toBeLessThan(1e-11);
    expect(largestDistance([studentTails(quantile, degrees)], [tails])).toBeLessThan(1e-11);
  }
});

test('a quantile has the tails that it was asked for, on both sides', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 300 }), (p, degrees) => {
      const t = studentQuantile(p, degrees);
      expect(studentTails(t, degrees)).toBeCloseTo(2 * Math.min(p, 1 - p), 9);
      expect(studentQuantile(1 - p, degrees)).toBeCloseTo(-t, 6);
    }),
  );
});

test('what is no chance, or has no degrees, is no number', () => {
  expect([studentQuantile(1, 3), studentQuantile(0.5, 0), studentTails(1, 0)].every(Number.isNaN)).toBe(true);
  expect(studentTails(0, 5)).toBe(1);
});
