import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../../statistics/proportions/wilson.ts';
import { sampleAnswers } from './sample-answers.ts';

describe('what a plan can answer', () => {
  test('is what a plain drawing can where the strata are read in proportion', () => {
    const parts = sampleAnswers([
      { size: 100_000, toRead: 50 },
      { size: 100_000, toRead: 50 },
    ]);
    const { lower, upper } = wilsonInterval(50, 100);
    expect(parts.whole.reachAtHalf).toBeCloseTo((upper - lower) / 2, 3);
    expect(parts.designEffect).toBeCloseTo(1, 2);
    expect(parts.whole.smallestSeen).toBeCloseTo(1 - 0.05 ** (1 / 100), 4);
  });

  test('is less of all files where a large stratum is read thinly, and less of one stratum than of all', () => {
    const { designEffect, whole, strata } = sampleAnswers([
      { size: 9000, toRead: 50 },
      { size: 1000, toRead: 50 },
    ]);
    // (0.9 squared + 0.1 squared) over 50, times 100; the finite lists take a little away.
    expect(designEffect).toBeGreaterThan(1.6);
    expect(designEffect).toBeLessThan(1.64);
    for (const one of strata) expect(one.reachAtHalf).toBeGreaterThan(whole.reachAtHalf);
  });

  test('is everything where everything is read', () => {
    const { whole, designEffect } = sampleAnswers([{ size: 30, toRead: 30 }]);
    expect(whole).toEqual({ reachAtHalf: 0, reachAtTenth: 0, smallestSeen: 1 / 30 });
    expect(designEffect).toBe(0);
  });
});
