import { expect, it } from 'vitest';
import { isUrgent } from './urgency.ts';

const now = new Date('2026-11-24T08:40:00.000Z');

it('what is due within three days burns, to the moment, and so does what has passed', () => {
  expect(isUrgent('2026-11-27T08:40:00.000Z', now)).toBe(true);
  expect(isUrgent('2026-11-27T08:40:00.001Z', now)).toBe(false);
  expect(isUrgent('2026-09-01T08:40:00.000Z', now)).toBe(true);
});
