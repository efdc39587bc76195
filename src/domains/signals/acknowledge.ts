import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { acknowledgeAct } from './acts.ts';
import type { Signal } from './fold.ts';
import { signalMessages } from './messages.ts';
import type { AcknowledgeSignal } from './schema.ts';

/** The decision to take a signal and answer for it. Refused when somebody has taken it already. */
export function acknowledge(input: AcknowledgeSignal, of: { id: string; at: RealmKey; signal: Signal }): ActDraft[] {
  if (of.signal.owner !== null) throw new Problem('conflict', signalMessages.alreadyTaken);
  return [
    acknowledgeAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { letter: of.signal.letter },
      basedOn: of.signal.heads,
    }),
  ];
}
