import { expect, it } from 'vitest';
import type { Membership, Who } from '../../../kernel/who.ts';
import { anInspection, numbered, someRoom } from '../testing/builders.ts';
import { hasEnded, mayGoOn } from './may-go-on.ts';

const ended = { endedAt: '2026-02-06T08:00:00.000Z' };
const inRoom = (over: Partial<Membership>, capacity: Who['capacity'] = 'supervision') =>
  ({ capacity, memberships: [{ ...someRoom, capacity, mayWrite: true, ...over }] }) as unknown as Who;
const room = (over: Parameters<typeof anInspection>[0] = {}) => ({
  id: numbered(40),
  at: someRoom,
  state: anInspection(over),
});

it('an officer who writes in a room goes on in it, and of one that has ended its members hear that it has', () => {
  expect(mayGoOn(inRoom({}), room())).toBe(true);
  expect(mayGoOn(inRoom({ mayWrite: false }), room())).toBe(false);
  expect(mayGoOn(inRoom({ mayWrite: false }), room(ended))).toBe(true);
  expect(mayGoOn(inRoom({ realm: '8' }), room(ended))).toBe(false);
  expect(mayGoOn(inRoom({}, 'analysis'), room())).toBe(false);
  expect(mayGoOn(inRoom({}, 'analysis'), room(ended))).toBe(false);
});

it('a room that has ended says so', () => {
  expect(hasEnded(anInspection())).toBeNull();
  expect(hasEnded(anInspection(ended))).toMatchObject({ kind: 'conflict', message: 'inspection.ended' });
});
