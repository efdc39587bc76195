import type { TaskDraft } from '../../kernel/act.ts';
import { endOfDay } from '../../kernel/dates.ts';
import { followingFrom } from './follows.ts';
import type { Screening } from './screening.ts';

const calledIn = ({ about, reference }: Screening): string => about.called ?? reference;

/**
 * What another agency was asked for, each by the day that was said: it owes the answer, and the unit waits. It is open while
 * nothing newer was written of that step, and while the decision that it follows from is a yes. A screening that was stored
 * before such days were said has none.
 */
const askedTasks = (stream: string, screening: Screening): TaskDraft[] =>
  (screening.asked ?? []).flatMap(({ act, step, answerBy, actor }) =>
    answerBy === null
      ? []
      : [
          {
            id: act,
            kind: 'identification.asked',
            aboutKind: 'screening',
            about: stream,
            dueAt: endOfDay(answerBy),
            owner: actor,
            open: screening.decision?.presumed === 'yes' && screening.followed.some((last) => last.act === act),
            answeredAt: null,
            waits: true,
            facts: { called: calledIn(screening), step },
          },
        ],
  );

/**
 * What is owed because of a screening: a decision, by whoever read first, without a date; and after a yes, by whoever decided,
 * that what follows is seen to, by the first step that is open. After a no the task is closed.
 */
export function screeningTasks(stream: string, screening: Screening): readonly TaskDraft[] {
  const [first] = screening.readings;
  if (!first) return [];
  const called = calledIn(screening);
  const open = followingFrom(screening).filter(({ state }) => state === 'open');
  const next = open.map(({ dueAt }) => dueAt).sort()[0];
  if (screening.decision && next) {
    return [
      {
        id: stream,
        kind: 'identification.follow',
        aboutKind: 'screening',
        about: stream,
        dueAt: next,
        owner: screening.decision.actor,
        open: true,
        answeredAt: null,
        waits: false,
        facts: { called, open: open.length },
      },
      ...askedTasks(stream, screening),
    ];
  }
  return [
    {
      id: stream,
      kind: 'identification.decide',
      aboutKind: 'screening',
      about: stream,
      dueAt: null,
      owner: first.actor,
      open: screening.decision === null,
      answeredAt: null,
      waits: false,
      facts: { called, readings: screening.readings.length },
    },
    ...askedTasks(stream, screening),
  ];
}
