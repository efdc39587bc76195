import { expect, it } from 'vitest';
import { holdsOn } from './fold.ts';

it('of several pictures the newest of the period holds, and none outside of every period', () => {
  const of = (setAt: string, from: string, until: string) => ({ setAt, from, until });
  const old = of('2025-12-01', '2026-01-01', '2026-12-31');
  const corrected = of('2026-06-01', '2026-01-01', '2026-12-31');
  expect(holdsOn([old, corrected], '2026-03-01')).toBe(corrected);
  expect(holdsOn([old], '2027-01-01')).toBeNull();
});
