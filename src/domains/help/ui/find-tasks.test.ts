import { expect, it } from 'vitest';
import type { TaskShown } from '../guides/schema.ts';
import { findTasks } from './find-tasks.ts';

const task = (id: string, text: string): TaskShown => ({
  ...{ id, topics: [], title: id, why: '', picture: { address: '', shows: '' }, wrong: [] },
  steps: [{ text, at: null }],
});
const tasks = [task('lock', 'Press [[Lock phone]].'), task('ask', 'Ask for _consent_ by phone.')];

it('a task is found by words in any of its texts, with or without marks, in any order', () => {
  expect(findTasks(tasks, 'phone lock')?.map(({ id }) => id)).toEqual(['lock']);
  expect(findTasks(tasks, 'CONSENT')?.map(({ id }) => id)).toEqual(['ask']);
  expect(findTasks(tasks, 'phone')).toHaveLength(2);
  expect(findTasks(tasks, 'nothing here')).toEqual([]);
});

it('where nothing is typed nothing is sought', () => {
  expect(findTasks(tasks, '  ')).toBeNull();
});
