import { expect, it } from 'vitest';
import { anEnvelope, anInspection, numbered, someRoom } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toEndRoom } from './end.ts';

const room = (unit: number, over: Parameters<typeof anInspection>[0] = {}) => ({
  id: numbered(40),
  at: someRoom,
  state: anInspection(over),
  unit,
});

it('a room ends once, by the unit that leads', () => {
  const over = { act: anEnvelope(), reason: 'Over.' };
  expect(done(toEndRoom, over, room(11))).toHaveLength(1);
  expect(() => done(toEndRoom, over, room(21))).toThrow('inspection.only-lead');
  expect(() => done(toEndRoom, over, room(11, { endedAt: '2026-02-06T08:00:00.000Z' }))).toThrow('inspection.ended');
});
