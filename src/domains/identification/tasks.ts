import type { TaskDraft } from '../../kernel/act.ts';
import type { Screening } from './fold.ts';

/** What is owed because of a screening: a decision, by whoever read first, without a date. A decided one owes nothing. */
export function screeningTasks(stream: string, screening: Screening): readonly TaskDraft[] {
  const [first] = screening.readings;
  if (screening.decision || !first) return [];
  return [
    {
      id: stream,
      kind: 'identification.decide',
      aboutKind: 'screening',
      about: stream,
      dueAt: null,
      owner: first.actor,
      open: true,
      answeredAt: null,
      waits: false,
      facts: { called: screening.about.called ?? screening.reference, readings: screening.readings.length },
    },
  ];
}
