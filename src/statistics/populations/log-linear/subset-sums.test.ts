import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOverSubsets, sumOverSupersets } from './subset-sums.ts';

test('sums over the sets within, and over the sets that contain, are those of adding up one by one', () => {
  const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(values, (given) => {
      const [within, containing] = [Float64Array.from(given), Float64Array.from(given)];
      sumOverSubsets(within, 32);
      sumOverSupersets(containing, 32);
      for (let mask = 0; mask < 32; mask += 1) {
        const subsets = given.filter((_, other) => (other & mask) === other);
        const supersets = given.filter((_, other) => (other & mask) === mask);
        expect(within[mask]).toBe(subsets.reduce((sum, value) => sum + value, 0));
        expect(containing[mask]).toBe(supersets.reduce((sum, value) => sum + value, 0));
      }
    }),
    { numRuns: 20 },
  );
});
