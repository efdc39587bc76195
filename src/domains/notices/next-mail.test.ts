import { expect, it } from 'vitest';
import { swedish } from '../../testing/calendar.ts';
import { isDigestDay, nextDigest, nightEnds } from './next-mail.ts';

const next = (now: string, hour = 8) => nextDigest(new Date(now), hour, swedish).toISOString();

it('a digest comes at its hour on the wall of the agency, in winter and in summer', () => {
  expect(next('2026-11-24T06:59:00.000Z')).toBe('2026-11-24T07:00:00.000Z');
  expect(next('2026-11-24T07:00:00.000Z'), 'not twice').toBe('2026-11-25T07:00:00.000Z');
  expect(next('2026-07-01T05:00:00.000Z')).toBe('2026-07-01T06:00:00.000Z');
});

it('a digest waits for a day that is worked', () => {
  expect(next('2026-11-27T09:00:00.000Z'), 'Friday to Monday').toBe('2026-11-30T07:00:00.000Z');
  expect(next('2026-12-23T09:00:00.000Z'), 'Christmas and its weekend').toBe('2026-12-28T07:00:00.000Z');
  expect(
    ['2026-12-24', '2026-12-28', '2026-11-29'].map((day) => isDigestDay(new Date(`${day}T12:00:00Z`), swedish)),
  ).toEqual([false, true, false]);
});

it('no one is written to at night', () => {
  const ends = (now: string) => nightEnds(new Date(now), swedish)?.toISOString() ?? null;
  expect(ends('2026-11-24T12:00:00.000Z')).toBeNull();
  expect(ends('2026-11-24T20:59:00.000Z')).toBeNull();
  expect(ends('2026-11-24T21:00:00.000Z')).toBe('2026-11-25T05:00:00.000Z');
  expect(ends('2026-11-25T03:00:00.000Z')).toBe('2026-11-25T05:00:00.000Z');
});
