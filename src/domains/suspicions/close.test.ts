import { expect, it } from 'vitest';
import { close } from './close.ts';
import type { Suspicion } from './fold.ts';
import { anAct, anArrival, anEnvelope, aStanding, someFile, uuid } from './testing/builders.ts';

const closing = { outcome: 'closed', reason: 'not-reached', count: 1, note: 'En påhittad anteckning.' } as const;
const found = (over: Partial<Suspicion> = {}) => ({
  id: uuid(0),
  at: someFile,
  suspicion: { ...aStanding(), ...over },
});
const end = (over: Partial<Suspicion> = {}) => close({ act: anEnvelope(), ...closing }, found(over));
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const ended = { ...closing, at: '2026-11-25T08:00:00.000Z' };

it('closing keeps a count and a reason as facts, and the note sealed', () => {
  const suspicion = aStanding(anArrival(), anAct({ id: uuid(2) }));
  const [draft] = close({ act: anEnvelope(), ...closing }, { id: uuid(0), at: someFile, suspicion });
  expect(draft).toMatchObject({
    type: 'suspicion.close',
    facts: { outcome: 'closed', reason: 'not-reached', count: 1 },
    words: { reason: 'En påhittad anteckning.' },
  });
});

it('what nobody owns, what has ended, and what was sent from here cannot be closed', () => {
  expect(() => end()).toThrow(conflict('suspicion.nobody-owns'));
  expect(() => end({ owner: '1000', closed: ended })).toThrow(conflict('suspicion.already-closed'));
  expect(() => end({ origin: 'sent', owner: '1000' })).toThrow(conflict('suspicion.own-letter'));
});
