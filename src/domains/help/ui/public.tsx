import type { QueryClient } from '@tanstack/react-query';
import { helpQuery } from './api.ts';
import { findTasks } from './find-tasks.ts';

/** The tasks of the guides that hold these words, those first whose name does. */
export async function tasksFound(client: QueryClient, words: string) {
  const { tasks } = await client.fetchQuery(helpQuery());
  const found = findTasks(tasks, words) ?? [];
  const named = findTasks(
    found.map((task) => ({ ...task, why: '', steps: [], wrong: [] })),
    words,
  );
  const names = new Set(named?.map(({ id }) => id));
  const all = found.map(({ id, title }) => ({ id, title, isNamed: names.has(id) }));
  return [...all.filter(({ isNamed }) => isNamed), ...all.filter(({ isNamed }) => !isNamed)];
}
