import type { TaskDraft } from '../../../kernel/act.ts';
import { momentOf } from '../../../kernel/wall-time.ts';
import type { Tip } from './fold.ts';

/** The end of a day, such as that by which an answer was promised. */
export function endOf(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return momentOf({ year, month, day: date, hour: 23, minute: 59 }).toISOString();
}

/**
 * An opened tip is owed an answer by the day that its sender was told, unless they asked not to be written to; where they said that
 * somebody is in danger, on the day on which they said it.
 */
export function tipTasks(stream: string, tip: Tip): readonly TaskDraft[] {
  return [
    {
      id: stream,
      kind: 'tip.unanswered',
      aboutKind: 'tip',
      about: stream,
      dueAt: endOf(tip.dangerOn ?? tip.answerBy),
      owner: tip.openedBy,
      open: tip.answeredAt === null && tip.stoppedAt === null,
      answeredAt: null,
      waits: false,
      facts: {},
    },
  ];
}
