import { expect, it } from 'vitest';
import { cameOf, hitRates } from './hit-rate.ts';

const went = (count: number, drawn: boolean, came: 'found' | 'nothing' | 'not-visited') =>
  Array.from({ length: count }, () => ({ drawn, came }));

it('nothing is said of fewer than five visits, however many were chosen', () => {
  const { drawn } = hitRates([...went(4, true, 'found'), ...went(9, true, 'not-visited')]);
  expect(drawn).toEqual({ chosen: 13, visited: 4, found: null, lower: null, upper: null });
});

it('drawn and chosen are shown beside each other, each with how many and its interval', () => {
  const { drawn, others } = hitRates([
    ...went(2, true, 'found'),
    ...went(3, true, 'nothing'),
    ...went(6, false, 'found'),
  ]);
  expect(drawn).toMatchObject({ visited: 5, found: 2 });
  expect(drawn.lower).toBeLessThan(0.4);
  expect(others).toMatchObject({ visited: 6, found: 6, upper: 1 });
});

it('a visit found something when a note led further; one that is not closed says nothing yet', () => {
  const visit = (closedAt: string | null, ...sorted: (string | null)[]) => ({
    closedAt,
    observations: sorted.map((sortedAs) => ({ sortedAs })),
  });
  expect(cameOf([])).toBe('not-visited');
  expect(cameOf([visit(null, 'own-case')])).toBe('not-visited');
  expect(cameOf([visit('2026-01-01', 'nothing-more')])).toBe('nothing');
  expect(cameOf([visit('2026-01-01'), visit('2026-01-01', 'hand-over')])).toBe('found');
});
