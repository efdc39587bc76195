import type { TaskDraft } from '../../kernel/act.ts';
import { type Signal, shown } from './signal.ts';

/**
 * What a unit owes because of a signal: somebody to acknowledge what came by letter, by its date; and once somebody answers
 * for a signal, that it is theirs, without a date. One's own signal is owed to nobody before that.
 */
export function signalTasks(stream: string, signal: Signal): readonly TaskDraft[] {
  const { owner, origin, reference, from } = signal;
  if (origin === 'own' && owner === null) return [];
  const sector = shown(signal, 'sector') ?? 'unknown';
  const task = { id: stream, aboutKind: 'signal', about: stream, owner, open: true, answeredAt: null, waits: false };
  return owner === null
    ? [
        {
          ...task,
          kind: 'signal.acknowledge',
          dueAt: signal.answerDue,
          facts: { unitSv: from?.unit.sv ?? '', unitEn: from?.unit.en ?? '', sector },
        },
      ]
    : [{ ...task, kind: 'signal.owned', dueAt: null, facts: { reference, sector } }];
}
