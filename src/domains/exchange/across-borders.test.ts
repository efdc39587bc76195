import { expect, test } from 'vitest';
import { acrossBorders } from './across-borders.ts';

const shown = (reached: number | null, obstacle: number | null) => {
  const [row] = acrossBorders([{ stage: 'report', reached, obstacle }]);
  return [row?.reached.count ?? row?.reached.why, row?.obstacle.count ?? row?.obstacle.why];
};

test.each([1, 4, 5, 9])('%i is not shown across borders, though it might be at home', (count) => {
  expect(shown(200, count)).toEqual([200, 'suppressed']);
  expect(shown(count, 0)).toEqual(['suppressed', 0]);
});

test('ten is shown, and zero is a number', () => {
  expect(shown(200, 10)).toEqual([200, 10]);
  expect(shown(200, 0)).toEqual([200, 0]);
});

test('where the rest would be small, the count beside it is hidden too', () => {
  expect(shown(20, 12)).toEqual([20, 'suppressed']);
});

test('not known stays not known and is not zero', () => {
  expect(shown(26, null)).toEqual([26, 'not-known']);
  expect(shown(null, null)).toEqual(['not-known', 'not-known']);
});
