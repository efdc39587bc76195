import type { TaskDraft } from '../../kernel/act.ts';
import { isAnswered, type Visit } from './fold-visit.ts';

/** The end of the working day, as far as a whole day can say it. */
const endOf = (day: string): string => `${day}T15:00:00.000Z`;

/**
 * What is owed because of a visit, one thing at a time for each seat: first a Monday act, then its answer after three months,
 * then after six. Others owe it, and the unit that runs the programme waits.
 */
export function visitTasks(stream: string, visit: Visit): readonly TaskDraft[] {
  return visit.seats.flatMap((seat): TaskDraft[] => {
    if (!seat.taken) return [];
    const task = {
      id: seat.id,
      aboutKind: 'study-visit',
      about: stream,
      owner: null,
      open: true,
      answeredAt: null,
      waits: true,
    };
    const facts = { reference: visit.reference, agency: seat.agency };
    if (seat.mondayAct === null) return [{ ...task, kind: 'visit.monday-act', dueAt: endOf(visit.monday), facts }];
    const next = seat.checks.find((check) => !isAnswered(check));
    return next
      ? [{ ...task, kind: 'visit.check', dueAt: endOf(next.on), facts: { ...facts, after: next.after } }]
      : [];
  });
}
