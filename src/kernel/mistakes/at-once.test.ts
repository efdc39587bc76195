import { expect, it } from 'vitest';
import { isAtOnce, isJustNow } from './at-once.ts';

const note = { by: '1001', at: '2026-11-24T08:40:00.000Z', asker: '1001' };

it('what one has just done oneself is undone without a reason, and nothing else', () => {
  expect(isAtOnce(note, new Date('2026-11-24T08:40:09.000Z'))).toBe(true);
  expect(isAtOnce(note, new Date('2026-11-24T08:50:00.001Z'))).toBe(false);
  expect(isAtOnce({ ...note, asker: '1002' }, new Date('2026-11-24T08:40:09.000Z'))).toBe(false);
});

it('what others may begin to work on is undone for less than a minute', () => {
  expect(isJustNow(note, new Date('2026-11-24T08:40:50.000Z'))).toBe(true);
  expect(isJustNow(note, new Date('2026-11-24T08:40:50.001Z'))).toBe(false);
  expect(isJustNow({ ...note, asker: '1002' }, new Date('2026-11-24T08:40:09.000Z'))).toBe(false);
});
