import { describe, expect, it } from 'vitest';
import { isStillToCome } from './claimed-time.ts';

const now = new Date('2026-11-24T08:40:00.000Z');

describe('a claimed time', () => {
  it('may be ahead of the server for as long as a wrong clock explains it', () => {
    for (const claimed of ['2026-11-24T08:41:00.000Z', '2026-11-24T20:40:00.000Z', '2026-11-25T08:40:00.000Z']) {
      expect(isStillToCome(claimed, now)).toBe(false);
    }
  });

  it('is still to come when it is more than a day ahead', () => {
    for (const claimed of ['2026-11-25T08:40:00.001Z', '2027-01-01T00:00:00.000Z', '2199-01-01T00:00:00.000Z']) {
      expect(isStillToCome(claimed, now)).toBe(true);
    }
  });

  it('may be as long ago as the caller says', () => {
    expect(isStillToCome('0001-01-01T00:00:00.000Z', now)).toBe(false);
  });
});
