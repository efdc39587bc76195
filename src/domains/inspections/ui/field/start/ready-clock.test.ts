import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isDemoClock, noteSession } from '../phone/end-session.ts';
import { isClockRight } from './ready-clock.ts';

const fiveDays = 5 * 86_400_000;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => void vi.unstubAllGlobals());

it('a phone that was signed in to a demo is not told that its clock is wrong', () => {
  noteSession(true);
  expect(isDemoClock()).toBe(true);
  expect(isClockRight(fiveDays)).toBe(true);
  expect(isClockRight(-fiveDays)).toBe(true);
});

it('a phone of an agency is told, and again after it was used for a demo', () => {
  expect(isDemoClock()).toBe(false);
  expect(isClockRight(fiveDays)).toBe(false);
  noteSession(true);
  noteSession(false);
  expect(isDemoClock()).toBe(false);
  expect(isClockRight(fiveDays)).toBe(false);
  expect(isClockRight(-120_000)).toBe(false);
  expect(isClockRight(119_999)).toBe(true);
});

it('where the server’s clock has not been seen nothing is wrong', () => {
  expect(isClockRight(null)).toBe(true);
});
