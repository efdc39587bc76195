import { isUrgent } from '../../kernel/time/urgency.ts';
import type { WorkGroup } from './schema.ts';

/**
 * For how many days an answer from others is shown in My work after it came: a week, so that it is not missed for being away a few days.
 */
const answersAreToldForDays = 7;

/**
 * How long past its date a task is still listed with what must be answered now. What has waited a month for an answer is not answered by
 * coming first every morning: it would hide what still can be. It has a group of its own, and never goes away by itself.
 */
const leftLyingAfterDays = 30;

/** From when on an answer from others is still shown. */
export const answersToldSince = (now: Date): Date => new Date(now.getTime() - answersAreToldForDays * 86_400_000);

/** The group of a task in My work. What others owe us waits, whatever its date; a task without a date has its own group. */
export function groupOf(
  task: { waits: boolean; dueAt: string | null; answeredAt: string | null },
  now: Date,
): WorkGroup {
  if (task.answeredAt !== null) return 'answered';
  if (task.waits) return 'waiting';
  if (task.dueAt === null) return 'no-date';
  if (Date.parse(task.dueAt) < now.getTime() - leftLyingAfterDays * 86_400_000) return 'left-lying';
  return isUrgent(task.dueAt, now) ? 'answer-now' : 'soon';
}
