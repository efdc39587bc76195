import { expect, test } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { foldProgramme } from '../fold-programme.ts';
import { act, asActs, found, now, opened } from '../testing/a-programme.ts';
import { toFillGoal } from './fill-goal.ts';

test('a goal that is counted from acts is filled in by no person; another by a named person', () => {
  const fill = (name: string, value = 200) =>
    decide(
      toFillGoal,
      {
        act: act(),
        goal: name,
        now: { is: 'number', value, of: 200, unit: 'count' },
        state: 'done',
        on: null,
        note: 'Läst.',
      },
      found(opened),
      now,
    );
  expect(() => fill('visits')).toThrow('programme.goal-is-counted');
  expect(() => fill('nothing')).toThrow('programme.goal-unknown');
  expect(() => fill('study', 201)).toThrow('programme.more-than-of');
  const { goals } = foldProgramme(asActs([...opened, ...fill('study')]));
  expect(goals[0]?.filled).toMatchObject([{ now: { value: 200 }, by: '1005' }]);
});
