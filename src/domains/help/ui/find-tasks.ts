import type { TaskShown } from '../guides/schema.ts';

const plain = (text: string): string => text.toLocaleLowerCase().replaceAll(/[[\]_]/g, '');

/** The tasks in which each of these words is, of all guides; null where nothing is sought. */
export function findTasks(tasks: readonly TaskShown[], words: string): readonly TaskShown[] | null {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return null;
  const textOf = ({ title, why, steps, wrong }: TaskShown): string =>
    plain([title, why, ...steps.map(({ text }) => text), ...wrong].join(' '));
  return tasks.filter((task) => {
    const text = textOf(task);
    return sought.every((word) => text.includes(word));
  });
}
