import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { act, found, id, now, opened } from '../testing/a-programme.ts';
import { toSetGoal } from './set-goal.ts';

type Given = Parameters<typeof toSetGoal.acts>[0];
const set = (over: Partial<Given>) =>
  decide(
    toSetGoal,
    {
      act: act(),
      goal: id,
      level: 'output',
      under: null,
      name: 'Prov',
      indicator: 'Prov',
      how: null,
      source: 'by-hand',
      start: { is: 'not-known' },
      target: { is: 'number', value: 4, of: null, unit: 'EUR' },
      ...over,
    },
    found(opened),
    now,
  );

test('a result stands under one of a higher level, in the currency of the programme', () => {
  expect(set({ under: 'study' })).toHaveLength(1);
  expect(() => set({ under: 'nothing' })).toThrow('programme.goal-unknown');
  expect(() => set({ under: 'study', level: 'impact' })).toThrow('programme.not-above');
  expect(() => set({ target: { is: 'number', value: 4, of: null, unit: 'NOK' } })).toThrow('programme.other-currency');
  expect(() => set({ start: { is: 'number', value: 5, of: 4, unit: 'count' } })).toThrow('programme.more-than-of');
});
