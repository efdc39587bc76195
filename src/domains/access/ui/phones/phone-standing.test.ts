import { expect, it } from 'vitest';
import { numbersInWords, standingOf } from './phone-standing.ts';

it('says the gravest of what was done to a phone', () => {
  const at = '2026-11-27T20:00:00.000Z';
  const none = { quarantinedAt: null, endedAt: null, endedBy: null, lockedAt: null, lockedBy: null };
  expect(standingOf(none)).toEqual({ standing: 'trusted', since: null, by: null });
  expect(standingOf({ ...none, lockedAt: at }).standing).toBe('locked');
  expect(standingOf({ ...none, lockedAt: at, endedAt: at }).standing).toBe('ended');
  const by = 'administrator';
  expect(standingOf({ ...none, lockedAt: at, lockedBy: by }).by).toBe(by);
  expect(standingOf({ ...none, lockedAt: at, lockedBy: by, endedAt: at }).by).toBeNull();
  expect(standingOf({ ...none, lockedAt: at, endedAt: at, quarantinedAt: at }).standing).toBe('quarantined');
});

it('says numbers that follow each other as from and to', () => {
  expect(numbersInWords([])).toBe('');
  expect(numbersInWords([9, 3, 7, 8])).toBe('3, 7–9');
});
