import { isBurning } from '../../kernel/soon.ts';
import type { WorkGroup } from './schema.ts';

/** For how many days after it came an answer from others is told in My work: a week, so that nobody misses it by a few days off. */
const answersAreToldForDays = 7;

/**
 * How long past its date a task still stands among what must be answered now. What nobody has answered for a month is not
 * answered by standing first every morning: it would hide what still can be. It is told apart, and never goes away by itself.
 */
const leftLyingAfterDays = 30;

/** From when on an answer from others is still told. */
export const answersToldSince = (now: Date): Date => new Date(now.getTime() - answersAreToldForDays * 86_400_000);

/** Where a task stands in My work. What others owe us waits, whatever its date; what nobody dated has no date. */
export function groupOf(
  task: { waits: boolean; dueAt: string | null; answeredAt: string | null },
  now: Date,
): WorkGroup {
  if (task.answeredAt !== null) return 'answered';
  if (task.waits) return 'waiting';
  if (task.dueAt === null) return 'no-date';
  if (Date.parse(task.dueAt) < now.getTime() - leftLyingAfterDays * 86_400_000) return 'left-lying';
  return isBurning(task.dueAt, now) ? 'answer-now' : 'soon';
}
