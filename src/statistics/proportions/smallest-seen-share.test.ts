import { expect, test } from 'vitest';
import reference from '../reference/sampling.json' with { type: 'json' };
import { smallestSeenShare } from './smallest-seen-share.ts';

test('in whole things it is the smallest number of which phyper in R misses all with at most 5 %', () => {
  for (const [size, read, marked] of reference.seen as [number, number, number][]) {
    // Halving finds the share at which the chance is met exactly; the next whole number of things is the first below it.
    expect(Math.ceil(smallestSeenShare([{ size, read }]) * size - 1e-6), `${read} of ${size}`).toBe(marked);
  }
});

test('in strata that are read alike it is nearly that of the whole', () => {
  const whole = smallestSeenShare([{ size: 2000, read: 200 }]);
  const parts = smallestSeenShare(Array.from({ length: 10 }, () => ({ size: 200, read: 20 })));
  expect(parts).toBeCloseTo(whole, 3);
});

test('of few things drawn from very many it follows the rule of three', () => {
  expect(smallestSeenShare([{ size: 10_000_000, read: 300 }])).toBeCloseTo(1 - 0.05 ** (1 / 300), 6);
});

test('where nothing is read everything could be marked unseen, and what is read whole is seen', () => {
  expect(smallestSeenShare([{ size: 50, read: 0 }])).toBe(1);
  expect(smallestSeenShare([{ size: 50, read: 50 }])).toBe(1 / 50);
});

test('cannot be computed of more read than there is', () => {
  expect(() => smallestSeenShare([{ size: 5, read: 6 }])).toThrow('read <= size');
  expect(() => smallestSeenShare([{ size: 5.5, read: 2 }])).toThrow('whole numbers');
  expect(() => smallestSeenShare([{ size: 5, read: 2 }], 1)).toThrow('certainty');
});
