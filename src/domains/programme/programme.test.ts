import { expect, test } from 'vitest';
import { quarterOf } from './programme.ts';

test.each([
  ['2024-12-31', 1],
  ['2025-01-01', 1],
  ['2025-04-01', 2],
  ['2026-11-24', 8],
  ['2027-06-01', 8],
])('%s is in quarter %i', (today, quarter) => {
  expect(quarterOf({ from: '2025-01-01', ends: '2026-12-31' }, today)).toBe(quarter);
});
