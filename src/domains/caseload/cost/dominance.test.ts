import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominated, knownWithin } from '../../../statistics/disclosure/primary-suppression.ts';
import { isDominated } from './dominance.ts';

const of = (parts: readonly number[]) => {
  const [largest = 0, second = 0] = parts.toSorted((a, b) => b - a);
  return { kronor: parts.reduce((sum, part) => sum + part, 0), largest, second };
};

describe('a sum that shows about how much its largest cases are', () => {
  it('is one of which the two largest are more than 80 per cent, and not at it', () => {
    expect(isDominated(of([40, 40, 20]))).toBe(false);
    expect(isDominated(of([41, 40, 19]))).toBe(true);
  });

  it('is one in which the second largest could place the largest within 15 per cent', () => {
    expect(isDominated({ kronor: 109, largest: 60, second: 40 })).toBe(true);
    expect(isDominated(of([100, 1, 15]))).toBe(true);
    expect(isDominated(of([60, 20, 20]))).toBe(false);
  });

  it('is one of one case or of two, and nothing is not', () => {
    expect(isDominated(of([412_500]))).toBe(true);
    expect(isDominated(of([50, 50]))).toBe(true);
    expect(isDominated(of([]))).toBe(false);
    expect(isDominated(of([0, 0]))).toBe(false);
  });

  it('is found from the two largest alone as from every case by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 7 }), (parts) => {
        const isPrimary = dominated(parts, 2, 80) !== null || knownWithin(parts, 15) !== null;
        expect(isDominated(of(parts))).toBe(isPrimary);
      }),
      { numRuns: 300 },
    );
  });
});
