import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDominated, largestPart } from './dominance.ts';

const of = (parts: readonly number[]) => ({
  kronor: parts.reduce((sum, part) => sum + part, 0),
  largest: Math.max(0, ...parts),
});

describe('a sum in which one case is nearly all', () => {
  it('is dominated above 85 per cent, and not at it', () => {
    expect(isDominated(of([85, 15]))).toBe(false);
    expect(isDominated(of([86, 14]))).toBe(true);
  });

  it('is dominated when there is one case alone, and nothing is not', () => {
    expect(isDominated(of([412_500]))).toBe(true);
    expect(isDominated(of([]))).toBe(false);
    expect(isDominated(of([0, 0]))).toBe(false);
  });

  it('is the same in any unit, and a sum that is not dominated leaves at least 15 per cent to others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 }), (parts) => {
        const { kronor, largest } = of(parts);
        expect(isDominated(of(parts.map((part) => part * 4)))).toBe(isDominated({ kronor, largest }));
        if (kronor > 0)
          expect(isDominated({ kronor, largest })).toBe(kronor - largest < (1 - largestPart) * kronor - 1e-9 * kronor);
      }),
    );
  });
});
