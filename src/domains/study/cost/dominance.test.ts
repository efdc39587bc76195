import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDominated, largestPart } from './dominance.ts';

describe('a sum in which one case is nearly all', () => {
  it('is dominated above 85 per cent, and not at it', () => {
    expect(isDominated([85, 15])).toBe(false);
    expect(isDominated([86, 14])).toBe(true);
  });

  it('is dominated when there is one case alone, and nothing is not', () => {
    expect(isDominated([412_500])).toBe(true);
    expect(isDominated([])).toBe(false);
    expect(isDominated([0, 0])).toBe(false);
  });

  it('is said of the share alone: the same in any unit, and nobody else knows one part by more than the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 }), (parts) => {
        expect(isDominated(parts.map((part) => part * 3))).toBe(isDominated(parts));
        const sum = parts.reduce((total, part) => total + part, 0);
        // Who knows all other cases but one learns that one; who knows none learns it within 15 in 85 of its size when hidden.
        if (!isDominated(parts) && sum > 0)
          expect(sum - Math.max(...parts)).toBeGreaterThanOrEqual((1 - largestPart) * sum - 1e-6);
      }),
    );
  });
});
