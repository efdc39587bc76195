import { describe, expect, it } from 'vitest';
import { lastDayWithin, stillInUse } from './api-key.ts';

describe('the last day of a key', () => {
  const today = '2026-11-24';
  it.each([
    ['today', '2026-11-24', null],
    ['a year from today', '2027-11-24', null],
    ['yesterday', '2026-11-23', 'lastDay'],
    ['a day later than a year from today', '2027-11-25', 'lastDay'],
    ['in ten years', '2036-11-24', 'lastDay'],
  ])('%s', (_when, lastDay, wrong) => {
    expect(lastDayWithin(lastDay, today)?.fields[0]?.path ?? null).toBe(wrong);
  });
});

it('a key that has ended is not ended again', () => {
  expect(stillInUse({ hasEnded: false })).toBeNull();
  expect(stillInUse({ hasEnded: true })).toMatchObject({ kind: 'conflict' });
});
