import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { recommended, taken } from '../../testing/a-register.ts';
import { recommendationTasks } from '../tasks.ts';
import { toFollowRecommendation } from './follow-recommendation.ts';
import { toSetState } from './set-state.ts';

const state = (over: object = {}) => ({
  ...{ act: act(), state: 'carried-out' as const, on: '2026-10-01', who: null, evidence: 'Provrutin, 1 oktober.' },
  ...over,
});

it('is carried out, or rejected, with evidence or not at all', () => {
  for (const settled of ['carried-out', 'rejected'] as const)
    expect(() => decide(toSetState, state({ state: settled, evidence: null }), recommended(), now)).toThrow(
      'programme-register.evidence-missing',
    );
  expect(decide(toSetState, state({ state: 'under-way', evidence: null }), recommended(), now)).toHaveLength(1);
  expect(() => decide(toSetState, state({ on: '2027-01-01' }), recommended(), now)).toThrow(
    'programme-register.day-to-come',
  );
});

it('is asked for by a day, of who follows it, until it is settled', () => {
  const follow = { act: act(), owner: 'prov', reviewBy: '2026-12-01' };
  const followed = [...taken, ...decide(toFollowRecommendation, follow, recommended(), now)];
  expect(recommendationTasks('stream', recommended(followed).state)).toMatchObject([{ owner: '1' }]);
  const done = [...followed, ...decide(toSetState, state(), recommended(followed), now)];
  expect(recommendationTasks('stream', recommended(done).state)).toEqual([]);
  expect(recommended(done).state.states).toMatchObject([{ state: 'carried-out', on: '2026-10-01' }]);
});
