import { expect, it } from 'vitest';
import { actsIn, isWhole, sentOf } from './sent.ts';
import type { Passed } from './wire.ts';

const passed = (path: string, sent: unknown, answered: unknown, serverMs: number, endedAt: number): Passed => ({
  path,
  sent: Buffer.from(JSON.stringify(sent)),
  answered: Buffer.from(JSON.stringify(answered)),
  serverMs,
  endedAt,
});

const batch = '/api/device/batch';
const piece = '/api/device/media/m/0';

it('only a batch with acts counts as acts, and only a photo that is as it was signed as whole', () => {
  expect(actsIn(passed(batch, { acts: [{}, {}] }, {}, 1, 1))).toBe(2);
  expect(actsIn(passed('/api/session', { acts: [{}] }, {}, 1, 1))).toBe(0);
  expect(isWhole(passed(piece, {}, { whole: 'not-yet' }, 1, 1))).toBe(false);
  expect(isWhole(passed(piece, {}, { whole: 'not-as-signed' }, 1, 1))).toBe(false);
  expect(isWhole(passed(batch, { acts: [] }, { media: [{ whole: 'as-signed' }] }, 1, 1))).toBe(false);
  expect(isWhole(passed(piece, {}, { whole: 'as-signed' }, 1, 1))).toBe(true);
});

it('the agency is timed for acts and pieces apart, and asking what has arrived is neither', () => {
  const all = [
    passed(batch, { acts: [{}, {}, {}] }, {}, 30, 100),
    passed(batch, { acts: [{}] }, {}, 10, 200),
    passed(batch, { acts: [] }, {}, 5, 250),
    passed(piece, {}, { whole: 'not-yet' }, 3, 300),
    passed('/api/device/media/m/1', {}, { whole: 'as-signed' }, 4, 400),
    passed(batch, { acts: [] }, {}, 5, 500),
  ];
  const expected = { actsSent: 4, actsAt: 200, actsServerMs: 40, pieces: 2, piecesServerMs: 7, wholeAt: 400 };
  expect(sentOf(all)).toEqual(expected);
  expect(sentOf([]).actsAt).toBeNaN();
});
