import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { Suspicion } from '../suspicion.ts';
import { anArrival, anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { toAcknowledge } from './acknowledge.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const take = (over: Partial<Suspicion> = {}) =>
  decide(toAcknowledge, { act: anEnvelope() }, { id: uuid(0), at: someFile, state: { ...aStanding(), ...over } }, now);
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const ended = { outcome: 'closed', reason: 'not-reached', count: 1, at: '2026-11-25T08:00:00.000Z' } as const;

it('acknowledging answers the letter that it came by, on the newest act', () => {
  expect(take()).toMatchObject([
    { type: 'suspicion.acknowledge', facts: { letter: uuid(800) }, basedOn: [anArrival().id] },
  ]);
});

it('what has a responsible person, what has ended, and what was sent from here cannot be acknowledged', () => {
  expect(() => take({ owner: '1000' })).toThrow(conflict('suspicion.already-taken'));
  expect(() => take({ closed: ended })).toThrow(conflict('suspicion.already-closed'));
  expect(() => take({ origin: 'sent' })).toThrow(conflict('suspicion.own-letter'));
});
