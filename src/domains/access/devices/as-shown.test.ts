import { expect, it } from 'vitest';
import { asShown } from './as-shown.ts';

it('a phone of the demo was not registered after the day to which the clock of the demo is set', () => {
  const stands = new Date('2026-11-24T08:40:00.000Z');
  expect(asShown(new Date('2026-11-29T10:00:00.000Z'), stands)).toBe('2026-11-24T08:40:00.000Z');
  expect(asShown(new Date('2026-11-20T10:00:00.000Z'), stands)).toBe('2026-11-20T10:00:00.000Z');
});
