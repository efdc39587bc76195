import type { TaskDraft } from '../../kernel/act.ts';
import type { Screening } from './fold.ts';

/** What is owed because of a screening: a decision, by whoever read first, without a date. Once it is decided the task is closed. */
export function screeningTasks(stream: string, screening: Screening): readonly TaskDraft[] {
  const [first] = screening.readings;
  if (!first) return [];
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
      facts: { called: screening.about.called ?? screening.reference, readings: screening.readings.length },
    },
  ];
}
