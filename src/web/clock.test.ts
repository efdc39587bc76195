import { afterEach, expect, it, vi } from 'vitest';
import { now, setServerTime, shownNow } from './clock.ts';

afterEach(() => {
  vi.useRealTimers();
  setServerTime(new Date().toISOString());
});

it('the clock of a demo is shown as it is set, however long the page is open', () => {
  vi.useFakeTimers({ now: new Date('2031-03-04T10:00:00.000Z') });
  setServerTime('2026-11-24T08:40:00.000Z', true);
  vi.advanceTimersByTime(4 * 60_000);
  expect(shownNow().toISOString()).toBe('2026-11-24T08:40:00.000Z');
  expect(now().toISOString()).toBe('2026-11-24T08:44:00.000Z');
});

it('in production the clock that is shown goes on', () => {
  vi.useFakeTimers({ now: new Date('2031-03-04T10:00:00.000Z') });
  setServerTime('2031-03-04T10:05:00.000Z');
  vi.advanceTimersByTime(60_000);
  expect(shownNow().toISOString()).toBe('2031-03-04T10:06:00.000Z');
});
