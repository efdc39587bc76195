import { expect, it } from 'vitest';
import { checkDays, checkVisits, mostDays, mostVisits } from './days.ts';

it('is about the days of one action, and not about a year', () => {
  expect(() => checkDays({ from: '2026-02-01', to: '2026-03-03' })).not.toThrow();
  expect(() => checkDays({ from: '2026-02-01', to: '2026-03-04' })).toThrow(
    expect.objectContaining({ kind: 'invalid', values: { most: mostDays } }),
  );
});

it('counts all visits of these days or says that it does not', () => {
  expect(() => checkVisits(mostVisits)).not.toThrow();
  expect(() => checkVisits(mostVisits + 1)).toThrow(expect.objectContaining({ kind: 'conflict' }));
});
