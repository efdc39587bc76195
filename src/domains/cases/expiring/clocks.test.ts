import { expect, it } from 'vitest';
import type { CaseTask, ExpiringItemShown } from '../schema.ts';
import { anExpiringItem } from '../testing/builders.ts';
import { clocksOf } from './clocks.ts';

const aTask = (over: Partial<CaseTask>): CaseTask => ({
  id: 'task',
  about: { kind: 'claim', id: 'claim' },
  title: 'Mellanled AB betalar',
  detail: '',
  dueAt: null,
  owner: null,
  mine: false,
  waits: false,
  ...over,
});
const aChance = (over: Partial<ExpiringItemShown>): ExpiringItemShown => {
  const { caseId: _, ...row } = anExpiringItem();
  return { ...row, alike: row.what, title: 'Larmloggen', note: null, obstacleName: null, state: 'ahead', ...over };
};
const idsOf = (of: Parameters<typeof clocksOf>[0]): string[] => clocksOf(of).map(({ id }) => id);

it('what is owed and what can still be lost are one list, the first date first and what has none last', () => {
  const tasks = [
    aTask({ id: 'undated' }),
    aTask({ id: 'june', dueAt: '2026-06-01T10:00:00.000Z' }),
    aTask({ id: 'march', dueAt: '2026-03-01T10:00:00.000Z', waits: true }),
  ];
  const lastChances = [aChance({ id: 'may', diesOn: '2026-05-01T00:00:00.000Z' })];
  expect(idsOf({ tasks, lastChances })).toEqual(['march', 'may', 'june', 'undated']);
  expect(clocksOf({ tasks, lastChances })[0]).toEqual({
    id: 'march',
    title: 'Mellanled AB betalar',
    at: '2026-03-01T10:00:00.000Z',
    isUnknown: false,
    waits: true,
  });
});

it('what was saved or lost has no clock any more; what has an unknown last day has one that says so', () => {
  const lastChances = [
    aChance({ id: 'saved', state: 'saved' }),
    aChance({ id: 'lost', state: 'lost' }),
    aChance({ id: 'soon', state: 'running-out' }),
    aChance({ id: 'unknown', state: 'unknown', diesOn: null }),
  ];
  expect(clocksOf({ tasks: [], lastChances }).map(({ id, isUnknown }) => [id, isUnknown])).toEqual([
    ['soon', false],
    ['unknown', true],
  ]);
});

it('hours at which a person can be reached are no clock: they come back every week', () => {
  const lastChances = [
    aChance({ id: 'hours', kind: 'reach', state: 'ahead', diesOn: null }),
    aChance({ id: 'hours-unknown', kind: 'reach', state: 'unknown', diesOn: null }),
  ];
  expect(idsOf({ tasks: [], lastChances })).toEqual([]);
});
