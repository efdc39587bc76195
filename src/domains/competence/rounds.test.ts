import { expect, test } from 'vitest';
import { inOrderFor, isCountedFor, openRound } from './rounds.ts';
import { lessons } from './testing/lessons.ts';

test('a round is open from its first day to its last, and between rounds none is', () => {
  const { rounds } = lessons();
  expect(openRound(rounds, '2025-02-02')).toBeNull();
  expect(openRound(rounds, '2025-02-03')?.kind).toBe('baseline');
  expect(openRound(rounds, '2025-02-28')?.kind).toBe('baseline');
  expect(openRound(rounds, '2025-03-01')).toBeNull();
});

test('each person is given the two cases of their own agency first, and all eight in the end', () => {
  const { vignettes } = lessons();
  for (const kind of ['police', 'work-environment', 'migration', 'social-services']) {
    const order = inOrderFor(vignettes, kind);
    expect(order).toHaveLength(8);
    expect(order.map((vignette) => isCountedFor(vignette, kind))).toEqual([true, true, ...Array(6).fill(false)]);
  }
});
