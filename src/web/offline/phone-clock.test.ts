import { describe, expect, it } from 'vitest';
import { afterHearing, laterOf, nothingSeen } from './phone-clock.ts';

const minute = 60_000;

describe('what time it is for what can be read until then', () => {
  it('is what the clock shows, as long as it shows more than was seen', () => {
    expect(laterOf(20 * minute, { at: 10 * minute, since: 0 }, minute)).toBe(20 * minute);
    expect(laterOf(20 * minute, { at: Number.NEGATIVE_INFINITY, since: 0 }, minute)).toBe(20 * minute);
  });

  it('goes on from what was seen when the clock is set back', () => {
    const from = { at: 600 * minute, since: 5 * minute };
    expect(laterOf(0, from, 5 * minute)).toBe(600 * minute);
    expect(laterOf(0, from, 65 * minute)).toBe(660 * minute);
  });
});

describe('what the agency says of the time', () => {
  const seen = { ...nothingSeen, seen: '2026-11-24T12:00:00.000Z', heard: '2026-11-24T09:00:00.000Z' };

  it('counts more than what a clock showed that was ahead, and that it was ahead is said', () => {
    const ahead = { ...seen, seen: '2035-01-01T00:00:00.000Z' };
    const at = '2026-11-24T13:00:00.000Z';
    expect(afterHearing(ahead, at)).toEqual({ seen: at, heard: at, wasAhead: true });
    expect(afterHearing(afterHearing(ahead, at), '2026-11-24T14:00:00.000Z').wasAhead).toBe(true);
  });

  it('reports no clock that was ahead by some minutes, as clocks are', () => {
    const at = '2026-11-24T11:55:00.000Z';
    expect(afterHearing(seen, at)).toEqual({ seen: at, heard: at, wasAhead: false });
    expect(afterHearing(nothingSeen, at)).toEqual({ seen: at, heard: at, wasAhead: false });
  });

  it('is not heard a second time when it is replayed', () => {
    expect(afterHearing(seen, '2026-11-24T08:59:59.999Z')).toBe(seen);
  });
});
