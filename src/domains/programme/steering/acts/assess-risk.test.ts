import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toEndProgramme } from '../../acts/end-programme.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { steeringTasks } from '../tasks.ts';
import { toAssessRisk } from './assess-risk.ts';
import { toCloseRisk } from './close-risk.ts';

const risk = '018f0000-0000-7000-8000-000000000400';
const input = (over: object = {}) => ({
  ...{ act: act(), risk, what: 'Provrisk', likelihood: 'low' as const, consequence: 'high' as const },
  ...{ why: 'Provskäl.', answer: 'Provåtgärd.', owner: null, reviewBy: '2026-12-01' },
  ...over,
});
const people = [
  { account: '1', ref: 'prov', hasLeft: false },
  { account: '2', ref: 'gone', hasLeft: true },
];
const withPeople = (drafts: Parameters<typeof found>[0]) => ({ ...found(drafts), people });
const assessed = [...opened, ...decide(toAssessRisk, input({ owner: 'prov' }), withPeople(opened), now)];

it('is assessed again, also to give it to another person, and what was thought before stands beside it', () => {
  const again = decide(toAssessRisk, input({ likelihood: 'high' }), withPeople(assessed), now);
  expect(found([...assessed, ...again]).state.risks).toMatchObject([
    { id: risk, likelihood: 'high', owner: null, earlier: [{ likelihood: 'low', consequence: 'high' }] },
  ]);
});

it('is followed by a colleague who is here, or by the unit', () => {
  for (const owner of ['gone', 'unknown'])
    expect(() => decide(toAssessRisk, input({ owner }), withPeople(opened), now)).toThrow(
      'programme-steering.owner-unknown',
    );
});

it('is a task of who follows it until it has ended or the programme has', () => {
  expect(steeringTasks('stream', found(assessed).state)).toMatchObject([
    { kind: 'programme.risk', owner: '1', dueAt: '2026-12-01T15:00:00.000Z' },
  ]);
  const over = { act: act(), risk, outcome: 'happened' as const, on: '2026-11-20', how: 'Prov.' };
  const closed = [...assessed, ...decide(toCloseRisk, over, found(assessed), now)];
  expect(steeringTasks('stream', found(closed).state)).toEqual([]);
  expect(() => decide(toAssessRisk, input(), withPeople(closed), now)).toThrow('programme-steering.risk-is-over');
  const ended = decide(toEndProgramme, { act: act(), on: '2026-11-20', why: 'Prov.' }, found(assessed), now);
  expect(steeringTasks('stream', found([...assessed, ...ended]).state)).toEqual([]);
});
