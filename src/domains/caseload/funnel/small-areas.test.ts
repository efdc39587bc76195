import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from './obstacle-ranking.ts';
import { drawnInShares } from './small-areas.ts';

test('two areas say nothing of how areas spread', () => {
  expect(drawnInShares([shareOf(5, 20), shareOf(9, 20)])).toBeNull();
});

test('a small area is drawn in far, a large one little, and its limits grow narrower', () => {
  const own = [45, 52, 48, 50, 55, 47, 51].map((part) => shareOf(part * 6, 600)).concat(shareOf(9, 10));
  const found = drawnInShares(own) ?? [];
  const moved = own.map(({ share }, place) => Math.abs(share - (found[place]?.estimate ?? 0)));
  expect(moved[7]).toBeGreaterThan(0.1);
  expect(Math.max(...moved.slice(0, 7))).toBeLessThan(0.03);
  expect((found[7]?.upper ?? 1) - (found[7]?.lower ?? 0)).toBeLessThan((own[7]?.upper ?? 0) - (own[7]?.lower ?? 0));
});

const anArea = fc.tuple(fc.integer({ min: 5, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }));

test('every drawn-in share is within its limits, between the least and the largest of all', () => {
  fc.assert(
    fc.property(fc.array(anArea, { minLength: 3, maxLength: 8 }), (areas) => {
      const own = areas.map(([of, part]) => shareOf(Math.round(of * part), of));
      const shares = own.map(({ count, of }) => count / of);
      for (const { estimate, lower, upper } of drawnInShares(own) ?? []) {
        expect(lower).toBeLessThanOrEqual(estimate);
        expect(upper).toBeGreaterThanOrEqual(estimate);
        // The mean's own prior pulls by less than half a person.
        expect(estimate).toBeGreaterThan(Math.min(...shares) - 0.05);
        expect(estimate).toBeLessThan(Math.max(...shares) + 0.05);
      }
    }),
    { numRuns: 25 },
  );
});
