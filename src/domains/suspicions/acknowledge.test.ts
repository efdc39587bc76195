import { expect, it } from 'vitest';
import { acknowledge } from './acknowledge.ts';
import type { Suspicion } from './fold.ts';
import { anArrival, anEnvelope, aStanding, someFile, uuid } from './testing/builders.ts';

const found = (over: Partial<Suspicion> = {}) => ({
  id: uuid(0),
  at: someFile,
  suspicion: { ...aStanding(), ...over },
});
const take = (over: Partial<Suspicion> = {}) => acknowledge({ act: anEnvelope() }, found(over));
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const ended = { outcome: 'closed', reason: 'not-reached', count: 1, at: '2026-11-25T08:00:00.000Z' } as const;

it('whoever acknowledges answers the letter that it came by, on the newest act', () => {
  expect(take()).toMatchObject([
    { type: 'suspicion.acknowledge', facts: { letter: uuid(800) }, basedOn: [anArrival().id] },
  ]);
});

it('what somebody owns, what has ended, and what was sent from here cannot be acknowledged', () => {
  expect(() => take({ owner: '1000' })).toThrow(conflict('suspicion.already-taken'));
  expect(() => take({ closed: ended })).toThrow(conflict('suspicion.already-closed'));
  expect(() => take({ origin: 'sent' })).toThrow(conflict('suspicion.own-letter'));
});
