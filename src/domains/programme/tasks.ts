import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { agencyNames, programmeMessages } from './messages.ts';
import type { Programme } from './programme.ts';
import { SeatAgency } from './schema.ts';
import { steeringTasks } from './steering/tasks.ts';
import { endOf } from './streams/end-of-day.ts';
import { isAnswered, type Visit } from './visit.ts';

const SeatFacts = z.object({ reference: z.string(), agency: SeatAgency });

/** A Monday act that a participant has not decided yet. */
export const mondayActToDecide = defineTask({
  kind: 'visit.monday-act',
  aboutKind: 'study-visit',
  facts: SeatFacts,
  sentence: ({ reference, agency }, { say }) => ({
    title: say(programmeMessages.mondayTaskTitle, { reference }),
    detail: say(programmeMessages.mondayTaskDetail, { agency: say(agencyNames[agency]) }),
  }),
});

/** A Monday act that is to be asked about, after so many months. */
export const mondayActToCheck = defineTask({
  kind: 'visit.check',
  aboutKind: 'study-visit',
  facts: SeatFacts.extend({ after: z.number() }),
  sentence: ({ reference, agency, after }, { say }) => ({
    title: say(programmeMessages.checkTaskTitle, { reference, after }),
    detail: say(programmeMessages.checkTaskDetail, { agency: say(agencyNames[agency]) }),
  }),
});

/** Something that has no keeper yet; so many rows of it. */
export const keeperToDecide = defineTask({
  kind: 'programme.decide',
  aboutKind: 'programme',
  facts: z.object({ reference: z.string(), rows: z.number() }),
  sentence: ({ reference }, { say }) => ({
    title: say(programmeMessages.keeperTaskTitle),
    detail: say(programmeMessages.keeperTaskDetail, { reference }),
  }),
});

/**
 * What is owed because of a visit, one thing at a time for each seat: first a Monday act, then its answer after three months,
 * then after six. Others owe it, and the unit that runs the programme waits.
 */
export function visitTasks(stream: string, visit: Visit): readonly TaskDraft[] {
  return visit.seats.flatMap(({ id, taken, agency, mondayAct, checks }): TaskDraft[] => {
    if (!taken) return [];
    const task = { id, about: stream, waits: true };
    const facts = { reference: visit.reference, agency };
    if (mondayAct === null) return [mondayActToDecide.draft({ ...task, dueAt: endOf(visit.monday), facts })];
    const next = checks.find((check) => !isAnswered(check));
    return next
      ? [mondayActToCheck.draft({ ...task, dueAt: endOf(next.on), facts: { ...facts, after: next.after } })]
      : [];
  });
}

/** What is owed in a programme: rows that are not decided, by the first of their dates; risks to assess again; minutes to approve. */
export function programmeTasks(stream: string, programme: Programme): readonly TaskDraft[] {
  return [...keeperTasks(stream, programme), ...steeringTasks(stream, programme)];
}

function keeperTasks(stream: string, { reference, remains }: Programme): readonly TaskDraft[] {
  const open = remains.filter(({ state }) => state === 'not-decided' || state === 'no-keeper');
  const due = open.flatMap((row) => (row.due === null ? [] : [row.due])).sort()[0];
  if (open.length === 0) return [];
  return [
    keeperToDecide.draft({
      id: stream,
      about: stream,
      dueAt: due === undefined ? null : endOf(due),
      facts: { reference, rows: open.length },
    }),
  ];
}
