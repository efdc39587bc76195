import { expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { swedish } from '../../../testing/calendar.ts';
import { anAct, anArrival, aStanding, at, someFile, uuid } from '../testing/builders.ts';
import { escalate } from './escalate.ts';

const escalated = (now: string, ...acts: readonly Act[]) => {
  let n = 40;
  const found = { id: uuid(0), at: someFile, state: aStanding(...acts) };
  return escalate(found, { now: new Date(at(now)), calendar: swedish, newId: () => uuid(n++) });
};

it('a late answer escalates one step, at the moment at which it was late', () => {
  expect(escalated('2026-11-24T09:40')).toMatchObject([
    { step: 1, at: at('2026-11-23T10:00'), draft: { type: 'suspicion.escalate', facts: { step: 1 }, words: null } },
  ]);
});

it('steps that passed without a round are written one by one', () => {
  expect(escalated('2026-11-26T12:00').map(({ step, at: when }) => [step, when])).toEqual([
    [1, at('2026-11-23T10:00')],
    [2, at('2026-11-24T10:00')],
  ]);
});

it('nothing escalates that is not late yet, or that has a responsible person', () => {
  expect(escalated('2026-11-23T09:59')).toEqual([]);
  expect(escalated('2026-11-26T12:00', anArrival(), anAct({ id: uuid(2) }))).toEqual([]);
});
