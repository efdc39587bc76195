import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { endOfDay } from '../../kernel/time/dates.ts';
import { followMessages } from './follow-messages.ts';
import { followingFrom } from './follows.ts';
import { identificationMessages } from './messages.ts';
import { followUps } from './schema.ts';
import type { Screening } from './screening.ts';

/** Indicators that were assessed and are not decided on. */
export const screeningToDecide = defineTask({
  kind: 'identification.decide',
  aboutKind: 'screening',
  facts: z.object({ called: z.string(), readings: z.number() }),
  sentence: ({ called, readings }, { say }) => ({
    title: say(identificationMessages.taskTitle, { called }),
    detail: say(readings === 2 ? identificationMessages.taskTwo : identificationMessages.taskOne),
  }),
});

/** What follows from a decision, of which so many steps are open. */
export const screeningToFollow = defineTask({
  kind: 'identification.follow',
  aboutKind: 'screening',
  facts: z.object({ called: z.string(), open: z.number() }),
  sentence: ({ called, open }, { say }) => ({
    title: say(followMessages.task, { called }),
    detail: say(followMessages.taskDetail, { open }),
  }),
});

/** What another agency was asked for. */
export const stepAskedFor = defineTask({
  kind: 'identification.asked',
  aboutKind: 'screening',
  facts: z.object({ called: z.string(), step: z.enum(followUps) }),
  sentence: ({ called, step }, { say }) => ({
    title: say(followMessages.askedTask, { called, step: step.replaceAll('-', '_') }),
    detail: say(followMessages.askedTaskDetail),
  }),
});

const calledIn = ({ about, reference }: Screening): string => about.called ?? reference;

/**
 * What another agency was asked for, each by the day that was set: it owes the answer, and the unit waits. It is open while nothing newer
 * was recorded of that step, and while the decision that it follows from is a yes. A screening that was stored before such days were
 * recorded has none.
 */
const askedTasks = (stream: string, screening: Screening): TaskDraft[] =>
  (screening.asked ?? []).flatMap(({ act, step, answerBy, actor }) =>
    answerBy === null
      ? []
      : [
          stepAskedFor.draft({
            id: act,
            about: stream,
            dueAt: endOfDay(answerBy),
            owner: actor,
            open: screening.decision?.presumed === 'yes' && screening.followed.some((last) => last.act === act),
            waits: true,
            facts: { called: calledIn(screening), step },
          }),
        ],
  );

/**
 * What is owed because of a screening: a decision, by the first reader, without a date; and after a yes, by the person who decided, that
 * what follows is done, by the first step that is open. After a no the task is closed.
 */
export function screeningTasks(stream: string, screening: Screening): readonly TaskDraft[] {
  const { readings, decision } = screening;
  const [first] = readings;
  if (!first) return [];
  const called = calledIn(screening);
  const open = followingFrom(screening).filter(({ state }) => state === 'open');
  const next = open.map(({ dueAt }) => dueAt).sort()[0];
  const own =
    decision && next
      ? screeningToFollow.draft({
          id: stream,
          about: stream,
          dueAt: next,
          owner: decision.actor,
          facts: { called, open: open.length },
        })
      : screeningToDecide.draft({
          id: stream,
          about: stream,
          dueAt: null,
          owner: first.actor,
          open: decision === null,
          facts: { called, readings: readings.length },
        });
  return [own, ...askedTasks(stream, screening)];
}
