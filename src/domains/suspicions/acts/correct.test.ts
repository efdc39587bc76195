import { expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { swedish } from '../../../testing/calendar.ts';
import { foldSuspicion } from '../fold.ts';
import type { Suspicion } from '../suspicion.ts';
import { aConsultation, anAct, anArrival, anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { toCorrect } from './correct.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const correct = (facts: object, over: Partial<Suspicion> = {}) =>
  decide(
    toCorrect,
    { act: anEnvelope(), facts, reason: null },
    { id: uuid(0), at: someFile, state: { ...aStanding(), ...over } },
    now,
  );
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });
const ended = { outcome: 'closed', reason: 'not-reached', count: 1, at: '2026-11-25T08:00:00.000Z' } as const;

it('says only what is changed, of what came and is open', () => {
  expect(correct({ interpreter: 'ru' })).toMatchObject([
    { type: 'suspicion.correct', facts: { changed: { interpreter: 'ru' } }, words: null, corrects: anArrival().id },
  ]);
});

it('what was handed over from here, and what is closed, is not corrected', () => {
  expect(() => correct({ interpreter: 'ru' }, { origin: 'sent' })).toThrow(conflict('suspicion.handed-over-stays'));
  expect(() => correct({ interpreter: 'ru' }, { closed: ended })).toThrow(conflict('suspicion.already-closed'));
});

it('is refused where it changes nothing, and where it would tell of a person in a consultation', () => {
  const wrong = (message: string) => expect.objectContaining({ kind: 'invalid', message });
  const { sector } = aStanding().facts;
  expect(() => correct({})).toThrow(wrong('suspicion.nothing-changed'));
  expect(() => correct({ sector })).toThrow(wrong('suspicion.nothing-changed'));
  const contact = { weekdays: [1], from: '09:00', to: '10:00' };
  expect(() => correct({ contact }, { facts: aConsultation() })).toThrow(wrong('suspicion.person-in-consultation'));
});

it('stands in place of what came, and the clock of the answer goes on', () => {
  const before = foldSuspicion([anArrival()], { calendar: swedish });
  const act = anAct({ id: uuid(3), type: 'suspicion.correct', facts: { changed: { interpreter: 'ru' } } });
  const after = foldSuspicion([anArrival(), act], { calendar: swedish });
  expect(after.facts).toEqual({ ...before.facts, interpreter: 'ru' });
  expect(after.answerDue).toBe(before.answerDue);
});
