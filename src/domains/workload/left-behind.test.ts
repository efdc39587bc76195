import { expect, test } from 'vitest';
import { handOverBy } from './left-behind.ts';

test('what was left behind is handed over within three days', () => {
  expect(handOverBy(new Date('2026-11-24T08:00:00.000Z')).toISOString()).toBe('2026-11-27T08:00:00.000Z');
});
