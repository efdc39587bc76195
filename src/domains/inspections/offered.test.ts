import { expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import type { Who } from '../../kernel/who.ts';
import { offeredForInspection, offeredForQuestion, offeredForVisit } from './offered.ts';
import { aQuestion, personNamed, questionArrival, questionDeclined, questionTaken } from './testing/answers.ts';
import { anInspection, aVisit, numbered, observed, someFile, someRoom } from './testing/builders.ts';

const who = {
  actor: '1000',
  capacity: 'supervision',
  capacities: ['supervision'],
  memberships: [someFile, someRoom].map((at) => ({ ...at, capacity: 'supervision', mayWrite: true })),
} as unknown as Who;

it('of a question the next step is offered first, and that none may be given until one was', () => {
  const held = ['answers.decline', 'answers.name-person', 'answers.pass-on', 'answers.take'];
  const of = (...acts: readonly Act[]) => offeredForQuestion(who, aQuestion(...acts), held);
  expect(of(questionArrival)).toEqual(['answers.take', 'answers.decline']);
  expect(of(questionArrival, questionTaken)).toEqual(['answers.name-person', 'answers.decline']);
  expect(of(questionArrival, questionTaken, personNamed)).toEqual(['answers.pass-on', 'answers.decline']);
  expect(of(questionArrival, questionDeclined)).toEqual(['answers.name-person']);
});

it('a plan is gone on with in an open room, led by the unit that leads, and extracted when the room has ended', () => {
  const held = [
    ...['inspection.ask', 'inspection.begin', 'inspection.plan'],
    ...['room.end', 'room.extract', 'room.invite'],
  ];
  const of = (over: Parameters<typeof anInspection>[0], unit = 11, hasFile = true) => {
    const inspection = { id: numbered(40), at: someRoom, state: anInspection(over) };
    return offeredForInspection(who, { ...inspection, unit }, hasFile ? { at: someFile, inspection } : null, held);
  };
  expect(of({})).toEqual(held.filter((verb) => verb !== 'room.extract'));
  expect(of({}, 21)).toEqual(['inspection.ask', 'inspection.begin', 'inspection.plan']);
  expect(of({}, 11, false)).toEqual(['inspection.plan', 'room.end', 'room.invite']);
  expect(of({ plan: {} })).toEqual(['inspection.plan', 'room.end']);
  expect(of({ endedAt: '2026-02-06T08:00:00.000Z' })).toEqual(['inspection.begin', 'room.extract']);
});

it('officers who differ are asked to settle it, and no one else is', () => {
  const held = ['inspection.close', 'inspection.party-insight', 'inspection.settle', 'inspection.take-out'];
  const of = (state: ReturnType<typeof aVisit>) =>
    offeredForVisit(who, { id: numbered(80), at: someFile, state }, held);
  const seen = observed(2, [{ code: 'INS-C02', known: ['seen'] }]);
  const denied = observed(3, [{ code: 'INS-C02', known: 'asked-and-not-so' }], { actor: '2', device: numbered(901) });
  expect(of(aVisit(seen))).toEqual(['inspection.close', 'inspection.party-insight']);
  expect(of(aVisit(seen, denied))).toContain('inspection.settle');
});
