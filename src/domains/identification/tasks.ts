import type { TaskDraft } from '../../kernel/act.ts';
import type { Screening } from './fold.ts';
import { followingFrom } from './follows.ts';

/**
 * What is owed because of a screening: a decision, by whoever read first, without a date; and after a yes, by whoever decided,
 * that what follows is seen to, by the first step that is open. After a no the task is closed.
 */
export function screeningTasks(stream: string, screening: Screening): readonly TaskDraft[] {
  const [first] = screening.readings;
  if (!first) return [];
  const called = screening.about.called ?? screening.reference;
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
  ];
}
