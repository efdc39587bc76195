import type { WorkGroup } from './schema.ts';

/** Hours before its date within which a task must be answered now. The same limit colours the band on a page. */
const burningInHours = 72;

/** Where a task stands in My work. What others owe us waits, whatever its date; what nobody dated has no date, and is not last. */
export function groupOf(task: { kind: string; dueAt: string | null }, now: Date): WorkGroup {
  if (task.kind.endsWith('.waiting')) return 'waiting';
  if (task.dueAt === null) return 'no-date';
  const hours = (Date.parse(task.dueAt) - now.getTime()) / 3_600_000;
  return hours <= burningInHours ? 'answer-now' : 'soon';
}
