import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, momentOf, wallDaysBetween, wallTimeOf } from './wall-time.ts';

const zone = 'Europe/Stockholm';

describe('the local time of the agency', () => {
  it('shows an hour more than UTC in winter and two in summer', () => {
    expect(wallTimeOf(new Date('2026-11-24T08:40:00.000Z'), zone)).toEqual({
      year: 2026,
      month: 11,
      day: 24,
      hour: 9,
      minute: 40,
    });
    expect(momentOf({ year: 2026, month: 7, day: 1, hour: 0, minute: 0 }, zone).toISOString()).toBe(
      '2026-06-30T22:00:00.000Z',
    );
  });

  it('reads the hour that spring skips as the hour after it', () => {
    expect(momentOf({ year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, zone).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });

  it('takes the first of the hour that autumn shows twice', () => {
    expect(momentOf({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, zone).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
  });

  it('gives back the wall time that a moment was made from, except where the clock skips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000 }), (minutes) => {
        const wall = wallTimeOf(new Date(Date.UTC(2019, 0, 1) + minutes * 60_000), zone);
        expect(wallTimeOf(momentOf(wall, zone), zone)).toEqual(wall);
      }),
    );
  });

  it('counts days by midnights, not by hours', () => {
    expect(wallDaysBetween(new Date('2026-11-24T22:30:00.000Z'), new Date('2026-11-24T23:30:00.000Z'), zone)).toBe(1);
    expect(wallDaysBetween(new Date('2026-11-27T08:00:00.000Z'), new Date('2026-11-24T08:00:00.000Z'), zone)).toBe(-3);
  });

  it('knows the days that do not exist', () => {
    expect(isDay(2026, 4, 31)).toBe(false);
    expect(isDay(2024, 2, 29)).toBe(true);
    expect(isDay(2026, 2, 29)).toBe(false);
  });
});
