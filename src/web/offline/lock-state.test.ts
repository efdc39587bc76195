import { describe, expect, it } from 'vitest';
import { isLockedTooLong, lockedSince, neverOpened, noLaterThan } from './lock-state.ts';

const at = (instant: string): Date => new Date(instant);
const locked = { ...neverOpened, lockedSince: '2026-11-24T06:00:00.000Z' };

describe('how long a phone may be locked before it forgets how to read', () => {
  it('is twelve hours', () => {
    expect(isLockedTooLong(locked, at('2026-11-24T18:00:00.000Z'))).toBe(false);
    expect(isLockedTooLong(locked, at('2026-11-24T18:00:00.001Z'))).toBe(true);
  });

  it('counts from when it was last seen open where the browser ended without a word', () => {
    const killed = { ...neverOpened, openAt: '2026-11-24T06:00:00.000Z' };
    expect(isLockedTooLong(killed, at('2026-11-24T19:00:00.000Z'))).toBe(true);
  });

  it('does not run on a phone that was never opened, or has forgotten already', () => {
    expect(isLockedTooLong(neverOpened, at('2036-11-24T06:00:00.000Z'))).toBe(false);
    expect(lockedSince({ ...locked, isGone: true })).toBeNull();
  });

  it('has not run out before it was locked', () => {
    expect(isLockedTooLong(locked, at('2020-01-01T00:00:00.000Z'))).toBe(false);
  });

  it('begins when the agency says what time it is, where a clock that was ahead had said when it was locked', () => {
    const now = '2026-11-24T06:00:00.000Z';
    const ahead = { ...neverOpened, lockedSince: '2035-01-01T00:00:00.000Z' };
    expect(noLaterThan(ahead, now)).toEqual(locked);
    expect(noLaterThan(locked, '2026-11-24T07:00:00.000Z')).toEqual(locked);
  });
});
