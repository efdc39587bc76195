import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { signalMessages } from './messages.ts';
import { type Signal, shown } from './signal.ts';

/** A received signal that is not acknowledged. */
export const signalToAcknowledge = defineTask({
  kind: 'signal.acknowledge',
  aboutKind: 'signal',
  facts: UnitFacts.extend({ sector: z.enum(sectorsOrUnknown) }),
  sentence: ({ sector, ...from }, { language, say }) => ({
    title: say(signalMessages.taskTitle, { unit: unitIn(from, language) }),
    detail: say(signalMessages.taskDetail, { sector: say(sectorNames[sector]) }),
  }),
});

/** A signal that an officer answers for. */
export const ownedSignal = defineTask({
  kind: 'signal.owned',
  aboutKind: 'signal',
  facts: z.object({ reference: z.string(), sector: z.enum(sectorsOrUnknown) }),
  sentence: ({ reference, sector }, { say }) => ({
    title: say(signalMessages.ownedTitle, { reference }),
    detail: say(signalMessages.ownedDetail, { sector: say(sectorNames[sector]) }),
  }),
});

/**
 * What a unit owes because of a signal: to acknowledge what was disclosed to it, by its date; and once an officer answers for a signal,
 * that it is theirs, without a date. One's own signal is no one's task before that.
 */
export function signalTasks(stream: string, signal: Signal): readonly TaskDraft[] {
  const { owner, origin, reference, from, answerDue } = signal;
  if (origin === 'own' && owner === null) return [];
  const sector = shown(signal, 'sector') ?? 'unknown';
  const task = { id: stream, about: stream, owner };
  return owner === null
    ? [signalToAcknowledge.draft({ ...task, dueAt: answerDue, facts: { ...factsOfUnit(from?.unit), sector } })]
    : [ownedSignal.draft({ ...task, dueAt: null, facts: { reference, sector } })];
}
