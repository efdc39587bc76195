import { useQuery } from '@tanstack/react-query';
import { helpQuery } from './api.ts';
import { findTasks } from './find-tasks.ts';

/** The tasks of the guides that hold these words, those first whose name does. None while nothing is sought. */
export function useTasksFound(words: string): readonly { id: string; title: string; isNamed: boolean }[] {
  const help = useQuery({ ...helpQuery(), enabled: words !== '' });
  const found = findTasks(help.data?.tasks ?? [], words) ?? [];
  const named = findTasks(
    found.map((task) => ({ ...task, why: '', steps: [], wrong: [] })),
    words,
  );
  const names = new Set(named?.map(({ id }) => id));
  const all = found.map(({ id, title }) => ({ id, title, isNamed: names.has(id) }));
  return [...all.filter(({ isNamed }) => isNamed), ...all.filter(({ isNamed }) => !isNamed)];
}
