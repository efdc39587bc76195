import { describe, expect, it } from 'vitest';
import { lastDayWithin, stillInUse } from './api-key.ts';

describe('the last day of a key', () => {
  it.each([
    ['2026-11-24', null],
    ['2027-11-24', null],
    ['2026-11-23', 'api-key.last-day-is-past'],
    ['2027-11-25', 'api-key.last-day-too-far'],
  ])('is today or a day within a year: %s', (lastDay, refused) => {
    const problem = lastDayWithin(lastDay, '2026-11-24');
    expect(problem?.fields[0]?.message.id ?? null).toBe(refused);
  });
});

it('a key that has ended is not ended again', () => {
  expect(stillInUse({ hasEnded: false })).toBeNull();
  expect(stillInUse({ hasEnded: true })?.text.id).toBe('api-key.has-ended');
});
