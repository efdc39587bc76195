import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import type { Suspicion } from '../suspicion.ts';
import { anAct, anArrival, anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { toClose } from './close.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const closing = { outcome: 'closed', reason: 'not-reached', count: 1, note: 'En påhittad anteckning.' } as const;
const close = (state: Suspicion) =>
  decide(toClose, { act: anEnvelope(), ...closing }, { id: uuid(0), at: someFile, state }, now);
const end = (over: Partial<Suspicion> = {}) => close({ ...aStanding(), ...over });
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const ended = { ...closing, at: '2026-11-25T08:00:00.000Z' };

it('closing keeps a count and a reason as facts, and the note encrypted', () => {
  const [draft] = close(aStanding(anArrival(), anAct({ id: uuid(2) })));
  expect(draft).toMatchObject({
    type: 'suspicion.close',
    facts: { outcome: 'closed', reason: 'not-reached', count: 1 },
    words: { reason: 'En påhittad anteckning.' },
  });
});

it('what has no responsible person, what has ended, and what was sent from here cannot be closed', () => {
  expect(() => end()).toThrow(conflict('suspicion.nobody-owns'));
  expect(() => end({ owner: '1000', closed: ended })).toThrow(conflict('suspicion.already-closed'));
  expect(() => end({ origin: 'sent', owner: '1000' })).toThrow(conflict('suspicion.own-letter'));
});
