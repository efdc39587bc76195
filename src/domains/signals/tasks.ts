import type { TaskDraft } from '../../kernel/act.ts';
import { type Signal, shown } from './fold.ts';

/** What a unit owes because of a signal: somebody to take what came by letter, until somebody has. */
export function signalTasks(stream: string, signal: Signal): readonly TaskDraft[] {
  if (signal.origin === 'own') return [];
  return [
    {
      id: stream,
      kind: 'signal.acknowledge',
      aboutKind: 'signal',
      about: stream,
      dueAt: signal.answerDue,
      owner: signal.owner,
      open: signal.owner === null,
      waits: false,
      facts: {
        unitSv: signal.from?.unit.sv ?? '',
        unitEn: signal.from?.unit.en ?? '',
        sector: shown(signal, 'sector') ?? 'unknown',
      },
    },
  ];
}
