import { expect, it } from 'vitest';
import { notBefore } from './not-before.ts';

const at = (instant: string): Date => new Date(instant);
const now = at('2026-11-24T08:40:00.264Z');

it('what follows on a device never happened before what it follows, whatever its clock shows', () => {
  expect(notBefore(now, null)).toBe(now);
  expect(notBefore(now, at('2026-11-24T08:39:59.000Z').getTime())).toBe(now);
  expect(notBefore(now, now.getTime())).toEqual(at('2026-11-24T08:40:00.265Z'));
  expect(notBefore(now, at('2026-11-24T08:52:10.000Z').getTime())).toEqual(at('2026-11-24T08:52:10.001Z'));
});

it('a clock that was moved by more than an hour is believed', () => {
  expect(notBefore(now, at('2026-11-24T09:40:00.264Z').getTime())).toBe(now);
});
