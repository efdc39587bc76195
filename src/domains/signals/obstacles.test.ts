import { expect, it } from 'vitest';
import { obstacleState } from '../cases/public.ts';
import { signalObstacles } from './obstacles.ts';
import type { Signal } from './signal.ts';
import { aStanding, uuid } from './testing/builders.ts';

const base = aStanding();
const daysOn = (days: number) => new Date(Date.parse(base.registeredAt) + days * 86_400_000 + 1000);
const states = (days: number, over: Partial<Signal> = {}) =>
  signalObstacles(uuid(0), { ...base, ...over }).flatMap((row) => {
    const state = obstacleState(row, daysOn(days));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const arrived = { origin: 'received', status: 'unanswered' } as const;

it('a signal with indicators that is neither acknowledged nor disclosed is listed after a week, and has arisen after two', () => {
  expect(states(6)).toEqual([]);
  expect(states(8)).toEqual(['signal.not-passed-on threatens']);
  expect(states(15)).toEqual(['signal.not-passed-on arisen']);
  expect(states(15, { passedOn: 1 })).toEqual([]);
  expect(states(15, { owner: '1000' })).toEqual([]);
  expect(states(15, { fields: {} })).toEqual([]);
});

it('a signal that was disclosed to the unit threatens until its answer is due, and is over when an officer takes it', () => {
  expect(states(1, arrived)).toEqual(['signal.nobody-owns threatens']);
  expect(states(4, arrived)).toEqual(['signal.nobody-owns arisen']);
  expect(states(6, { ...arrived, acknowledgedAt: daysOn(5).toISOString() })).toEqual(['signal.nobody-owns over']);
  expect(states(6, { ...arrived, acknowledgedAt: daysOn(1).toISOString() })).toEqual([]);
});
