import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import type { Programme } from '../programme.ts';
import { endOf } from '../streams/end-of-day.ts';
import { steeringMessages } from './messages.ts';

const Counted = z.object({ reference: z.string(), count: z.number() });

/** Risks of a programme that are to be assessed again by a day. */
export const risksToReview = defineTask({
  kind: 'programme.risk',
  aboutKind: 'programme',
  facts: Counted,
  sentence: ({ reference, count }, { say }) => ({
    title: say(steeringMessages.riskTaskTitle, { reference }),
    detail: say(steeringMessages.riskTaskDetail, { count }),
  }),
});

/** Minutes that a second person has not approved. */
export const minutesToApprove = defineTask({
  kind: 'programme.approve',
  aboutKind: 'programme',
  facts: Counted,
  sentence: ({ reference, count }, { say }) => ({
    title: say(steeringMessages.approveTaskTitle, { reference }),
    detail: say(steeringMessages.approveTaskDetail, { count }),
  }),
});

/** One task for all risks, owed by the first of their days and by who follows that one, and one for all minutes. */
export function steeringTasks(stream: string, { reference, ended, risks, meetings }: Programme): readonly TaskDraft[] {
  const open = risks.filter(({ over, reviewBy }) => over === null && reviewBy !== null && ended === null);
  const [first] = [...open].sort((a, b) => ((a.reviewBy ?? '') < (b.reviewBy ?? '') ? -1 : 1));
  const unsigned = meetings.filter(({ minutes }) => minutes.at(-1)?.approved === null);
  const [meeting] = unsigned;
  return [
    ...(first?.reviewBy
      ? [
          risksToReview.draft({
            id: first.id,
            about: stream,
            dueAt: endOf(first.reviewBy),
            owner: first.owner,
            facts: { reference, count: open.length },
          }),
        ]
      : []),
    ...(meeting
      ? [
          minutesToApprove.draft({
            id: meeting.id,
            about: stream,
            dueAt: null,
            facts: { reference, count: unsigned.length },
          }),
        ]
      : []),
  ];
}
