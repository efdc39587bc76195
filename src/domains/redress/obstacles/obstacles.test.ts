import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { obstacleState } from '../../cases/public.ts';
import { aClaim, anAct, someLine, uuid } from '../testing/builders.ts';
import { claimObstacles } from './obstacles.ts';

const states = (day: string, ...acts: readonly Act[]) =>
  claimObstacles(uuid(0), aClaim(...acts).state).flatMap((row) => {
    const state = obstacleState(row, new Date(`${day}T12:00:00.000Z`));
    return state === null ? [] : [`${row.why} ${state}`];
  });
const line = anAct(2, 'claim.line', someLine);
const payer = (kind: string) => anAct(3, 'claim.payer', { payer: uuid(200), kind, state: 'asked' });
const offer = (asksSilence: boolean) =>
  anAct(4, 'claim.settlement-offer', {
    offer: uuid(300),
    kronor: 1000,
    asksSilence,
    permitForTrial: null,
    day: '2026-11-24',
  });
const settle = (answer: string) => anAct(5, 'claim.settle', { offer: uuid(300), answer, day: '2026-11-25' });
const notify = anAct(6, 'claim.notify', { notice: uuid(400), role: 'first', day: '2025-04-26' });

describe('a claim in which', () => {
  it('nothing is claimed: it threatens, has arisen after a month, and is over with the first line', () => {
    expect(states('2026-11-25', payer('contractor'))).toEqual(['claim.nothing-claimed threatens']);
    expect(states('2026-12-25', payer('contractor'))).toEqual(['claim.nothing-claimed arisen']);
    expect(states('2026-12-25', line, payer('contractor'))).toEqual([]);
  });

  it('only the employer was considered, in an industry with chains of contractors', () => {
    expect(states('2026-11-25', line)).toEqual(['claim.only-employer threatens']);
    expect(states('2026-12-25', line, payer('employer'))).toEqual(['claim.only-employer arisen']);
    expect(states('2026-12-25', line, payer('client'))).toEqual([]);
    expect(claimObstacles(uuid(0), { ...aClaim(line).state, sector: 'cleaning' })).toEqual([]);
  });

  it('a contractor who was notified has not paid in full', () => {
    const all = anAct(7, 'claim.receive', {
      line: null,
      kronor: 412_500,
      from: 'contractor',
      receivedOn: '2025-05-10',
    });
    expect(states('2025-04-27', line, notify)).toEqual(['claim.not-paid threatens']);
    expect(states('2026-11-25', line, notify)).toEqual(['claim.not-paid arisen']);
    expect(states('2026-11-25', line, notify, all)).toEqual([]);
  });

  it('money is offered for silence: it threatens, has arisen when it is accepted, and is gone when it is refused', () => {
    const before = [line, payer('client')];
    expect(states('2026-11-26', ...before, offer(true))).toEqual(['claim.silence-asked threatens']);
    expect(states('2026-11-26', ...before, offer(true), settle('accepted'))).toEqual(['claim.silence-asked arisen']);
    expect(states('2026-11-26', ...before, offer(true), settle('refused'))).toEqual([]);
    expect(states('2026-11-26', ...before, offer(false))).toEqual([]);
    const rows = claimObstacles(uuid(0), aClaim(...before, offer(true), settle('accepted')).state);
    expect(rows.map(({ isWork }) => isWork)).toEqual([false]);
  });
});
