import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { obstacleState } from '../cases/public.ts';
import { suspicionObstacles } from './obstacles.ts';
import { aConsultation, anAct, anArrival, aStanding, at, someFacts, uuid } from './testing/builders.ts';

const states = (moment: string, ...acts: readonly Act[]) =>
  suspicionObstacles(uuid(0), aStanding(...acts)).flatMap((row) => {
    const state = obstacleState(row, new Date(at(moment)));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const taken = (moment: string) => anAct({ id: uuid(2), recordedAt: at(moment) });
const closed = (reason: string) =>
  anAct({
    id: uuid(3),
    type: 'suspicion.close',
    facts: { outcome: 'closed', reason, count: 1 },
    recordedAt: at('2026-11-25T09:00'),
  });

describe('a suspicion without a responsible person', () => {
  it('threatens until the answer is due, and has arisen from then on', () => {
    expect(states('2026-11-20T16:30', anArrival())).toEqual(['suspicion.nobody-owns threatens']);
    expect(states('2026-11-23T10:00', anArrival())).toEqual(['suspicion.nobody-owns arisen']);
  });

  it('is over when it is acknowledged late, and no obstacle when it is in time', () => {
    expect(states('2026-11-24T12:00', anArrival(), taken('2026-11-24T09:41'))).toEqual(['suspicion.nobody-owns over']);
    expect(states('2026-11-24T12:00', anArrival(), taken('2026-11-23T09:00'))).toEqual([]);
  });

  it('is asked for by its task, so it is no work of its own', () => {
    expect(suspicionObstacles(uuid(0), aStanding()).map(({ isWork }) => isWork)).toEqual([false]);
  });
});

describe('a person who is not reached', () => {
  const handed = anArrival(someFacts({ contact: null }));
  const inTime = taken('2026-11-20T17:00');

  it('has an obstacle that threatens where no safe time was given, until it is closed', () => {
    expect(states('2026-11-24T12:00', handed, inTime)).toEqual(['suspicion.no-safe-time threatens']);
    expect(states('2026-11-26T12:00', handed, inTime, closed('case-opened'))).toEqual([]);
  });

  it('has an obstacle that has arisen when it is closed because of that', () => {
    expect(states('2026-11-26T12:00', anArrival(), inTime, closed('not-reached'))).toEqual([
      'suspicion.not-reached arisen',
    ]);
  });

  it('is no person in a consultation', () => {
    expect(states('2026-11-24T12:00', anArrival(aConsultation()), inTime)).toEqual([]);
  });
});

it('the agency that handed it over finds no obstacle: it is not responsible', () => {
  const sent = { ...aStanding(), origin: 'sent' as const };
  expect(suspicionObstacles(uuid(0), sent)).toEqual([]);
});
