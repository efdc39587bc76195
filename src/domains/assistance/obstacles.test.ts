import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { obstacleState } from '../cases/public.ts';
import { periodObstacles, supportObstacles } from './obstacles.ts';
import type { Need } from './schema.ts';
import { foldSupport } from './support/fold.ts';
import {
  anAct,
  aPeriod,
  aSupport,
  began,
  considered,
  requestArrived,
  someUnit,
  uuid,
  wished,
} from './testing/builders.ts';

const told = (rows: ReturnType<typeof supportObstacles>, moment: string) =>
  rows.flatMap((row) => {
    const state = obstacleState(row, new Date(moment));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const dueAt = '2026-02-08T08:00:00.000Z';
const needs = (...wanted: readonly Need[]) =>
  began({ tasks: wanted.map((need, n) => ({ need, id: uuid(71 + n), dueAt })) });
const supportAt = (moment: string, ...acts: readonly Act[]) =>
  told(supportObstacles(uuid(0), foldSupport(acts)), moment);
const arranged = (n: number, need: Need, outcome: 'arranged' | 'none-found' | 'not-needed', on = '2026-02-09') =>
  anAct(
    n,
    'assistance.arrange',
    { need, outcome, form: null, by: null, obstacle: null },
    { happenedFrom: `${on}T10:00:00.000Z` },
  );
const left = (departure: string) =>
  anAct(9, 'assistance.depart', { departure, on: '2026-02-12', supported: 'no', endsAt: '2026-02-12T22:00:00.000Z' });

describe('a need that is not met', () => {
  it.each([
    ['interpreter', 'support.no-interpreter'],
    ['adviser', 'support.no-adviser'],
    ['stay', 'support.stay-unknown'],
  ] as const)('%s threatens until its day, has then arisen, and is over when it is met', (need, why) => {
    expect(supportAt('2026-02-07T09:00:00.000Z', needs(need))).toEqual([`${why} threatens`]);
    expect(supportAt('2026-02-08T09:00:00.000Z', needs(need))).toEqual([`${why} arisen`]);
    expect(supportAt('2026-02-10T09:00:00.000Z', needs(need), arranged(2, need, 'arranged'))).toEqual([`${why} over`]);
    expect(supportAt('2026-02-10T09:00:00.000Z', needs(need), arranged(2, need, 'arranged', '2026-02-07'))).toEqual([]);
    expect(supportAt('2026-02-10T09:00:00.000Z', needs('safety'))).toEqual([]);
  });

  it('of a safe place has arisen when one was looked for and not found, and is over when one is found', () => {
    const missed = arranged(2, 'roof', 'none-found', '2026-02-06');
    expect(supportAt('2026-02-07T09:00:00.000Z', needs('roof'))).toEqual([]);
    expect(supportAt('2026-02-07T09:00:00.000Z', needs('roof'), missed)).toEqual(['support.no-safe-place arisen']);
    expect(supportAt('2026-02-10T09:00:00.000Z', needs('roof'), missed, arranged(3, 'roof', 'arranged'))).toEqual([
      'support.no-safe-place over',
    ]);
  });

  it('asks for nothing after the person has left', () => {
    const rows = supportObstacles(uuid(0), foldSupport([needs('adviser', 'interpreter'), left('left')]));
    expect(rows.filter(({ why, endedOn }) => why !== 'support.leaves' && endedOn === null)).toEqual([]);
  });
});

it('that a person leaves threatens, has arisen when they have left, and is no obstacle when they stay', () => {
  const on = '2026-02-10T09:00:00.000Z';
  expect(supportAt(on, needs(), left('booked'))).toEqual(['support.leaves threatens']);
  expect(supportAt(on, needs(), left('left'))).toEqual(['support.leaves arisen']);
  expect(supportAt(on, needs(), left('stays'))).toEqual([]);
});

it('whatever is arranged, in any order, ends what it removes: no need that is met is still asked for', () => {
  const every = ['interpreter', 'adviser', 'stay', 'roof'] as const;
  fc.assert(
    fc.property(fc.shuffledSubarray([...every]), (met) => {
      const acts = met.map((need, n) => arranged(n + 2, need, 'arranged'));
      const rows = supportObstacles(uuid(0), foldSupport([needs(...every), ...acts]));
      expect(rows.filter(({ endedOn }) => endedOn !== null).length).toBe(met.filter((need) => need !== 'roof').length);
      expect(rows.some(({ isWork }) => isWork)).toBe(false);
    }),
  );
  expect(aSupport().state.needs).toHaveLength(1);
});

describe('the reflection period', () => {
  const informed = (interpreter: string, on = '2026-02-07') =>
    anAct(2, 'reflection-period.inform', { language: 'uz', interpreter, on });
  const asked = anAct(4, 'reflection-period.request', { to: someUnit, letter: uuid(800), on: '2026-02-07' });
  const periodAt = (day: string, ...acts: readonly Act[]) =>
    told(periodObstacles(uuid(0), aPeriod(...acts).state), `${day}T12:00:00.000Z`);

  it('of which the person is not informed threatens, has arisen after two days, and is over when they are', () => {
    expect(periodAt('2026-02-07', considered())).toEqual(['period.not-offered threatens']);
    expect(periodAt('2026-02-09', considered())).toEqual(['period.not-offered arisen']);
    expect(periodAt('2026-02-12', considered(), informed('professional', '2026-02-11'))).toEqual([
      'period.not-offered over',
    ]);
    expect(periodAt('2026-02-12', considered(), informed('professional'))).toEqual([]);
  });

  it('explained without an interpreter is an obstacle until it is explained again with one', () => {
    expect(periodAt('2026-02-07', considered(), informed('none'))).toEqual(['period.told-without-interpreter arisen']);
    expect(periodAt('2026-02-07', considered(), informed('not-needed'))).toEqual([]);
    const work = (...acts: readonly Act[]) =>
      periodObstacles(uuid(0), aPeriod(considered(), informed('none'), ...acts).state).some(
        ({ why, isWork }) => isWork && why === 'period.told-without-interpreter',
      );
    expect([work(), work(wished(3), asked)]).toEqual([true, false]);
  });

  it('that is wished is to be asked for', () => {
    const wish = [considered(), informed('professional'), wished(3)];
    expect(periodAt('2026-02-07', ...wish)).toEqual(['period.not-asked-for threatens']);
    expect(periodAt('2026-02-08', ...wish)).toEqual(['period.not-asked-for arisen']);
    expect(periodAt('2026-02-08', ...wish, asked)).toEqual([]);
  });

  it('that another unit asks us for is to be applied for, by its task', () => {
    expect(periodAt('2026-02-07', requestArrived())).toEqual(['period.not-applied-for threatens']);
    expect(periodAt('2026-02-09', requestArrived())).toEqual(['period.not-applied-for arisen']);
    expect(periodObstacles(uuid(0), aPeriod(requestArrived()).state).map(({ isWork }) => isWork)).toEqual([false]);
  });
});
