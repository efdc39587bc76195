import { expect, test } from 'vitest';
import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { programmeTasks } from '../tasks.ts';
import { act, found, id, now, opened } from '../testing/a-programme.ts';
import { toDecideKeeper } from './decide-keeper.ts';

test('what has no keeper is owed by its date until a person has signed', () => {
  expect(programmeTasks(id, found(opened).state)).toMatchObject([
    { kind: 'programme.decide', dueAt: '2026-12-11T15:00:00.000Z', facts: { rows: 2 } },
  ]);
  const sign = (name: string, drafts: readonly ActDraft[]) =>
    decide(toDecideKeeper, { act: act(), row: name, keeper: 'Prov' }, found(drafts), now);
  const one = [...opened, ...sign('rules', opened)];
  expect(() => sign('rules', one)).toThrow('programme.row-is-decided');
  expect(() => sign('software', one)).toThrow('programme.row-is-decided');
  expect(() => sign('nothing', one)).toThrow('programme.row-unknown');
  expect(programmeTasks(id, found([...one, ...sign('study', one)]).state)).toEqual([]);
});
