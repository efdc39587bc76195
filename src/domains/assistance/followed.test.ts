import { expect, it } from 'vitest';
import { followedIn } from './followed.ts';
import { foldSupport } from './support/fold.ts';
import { anAct, aPeriod, aSupport, began, considered, uuid } from './testing/builders.ts';

const dueAt = '2026-02-08T08:00:00.000Z';
const support = (...acts: Parameters<typeof foldSupport>[0]) =>
  foldSupport([
    began({ tasks: (['interpreter', 'adviser'] as const).map((need, n) => ({ need, id: uuid(71 + n), dueAt })) }),
    ...acts,
  ]);
const arranged = (need: string, outcome = 'arranged') =>
  anAct(2, 'assistance.arrange', { need, outcome, form: null, by: null, obstacle: null });
const informed = anAct(2, 'reflection-period.inform', {
  language: 'uz',
  interpreter: 'professional',
  on: '2026-02-07',
});

it('says of each step what the plan says, and nothing of a step that the plan does not have', () => {
  expect(followedIn([], [])).toEqual({});
  expect(followedIn([support()], [])).toEqual({ interpreter: 'open', counsel: 'open' });
  expect(followedIn([support(arranged('adviser'))], [])).toEqual({ interpreter: 'open', counsel: 'done' });
  expect(followedIn([support(arranged('interpreter', 'none-found'))], [])).toMatchObject({ interpreter: 'open' });
  expect(followedIn([aSupport().state], [])).toEqual({});
});

it('the reflection period is open until the person is informed of it', () => {
  expect(followedIn([], [aPeriod().state])).toEqual({ 'time-to-think': 'open' });
  expect(followedIn([], [aPeriod(considered(), informed).state])).toEqual({ 'time-to-think': 'done' });
});
