import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { correctAct } from './acts.ts';
import { signalMessages } from './messages.ts';
import type { CorrectSignal } from './schema.ts';

/**
 * The act of correcting a signal. It says anew only what is different, rests on what its author had seen, and is never
 * refused because somebody else was faster: then both stand, and the page shows them side by side.
 */
export function correct(
  input: CorrectSignal,
  signal: { id: string; at: RealmKey; acts: readonly string[] },
  now: Date,
): ActDraft[] {
  if (Object.keys(input.facts).length === 0 && input.narrative === null) {
    throw new Problem('invalid', signalMessages.nothingChanged, {}, [
      { path: 'facts', message: signalMessages.nothingChanged },
    ]);
  }
  if (input.facts.happened && Date.parse(input.facts.happened.from) > now.getTime()) {
    throw new Problem('invalid', signalMessages.notYet, {}, [
      { path: 'facts.happened.from', message: signalMessages.notYet },
    ]);
  }
  if (!input.basedOn.every((id) => signal.acts.includes(id))) {
    throw new Problem('conflict', signalMessages.basisUnknown);
  }
  return [
    correctAct.draft({
      at: signal.at,
      id: input.act.id,
      stream: signal.id,
      facts: { changed: input.facts, narrative: input.narrative !== null },
      words: { reason: input.reason, narrative: input.narrative },
      corrects: input.basedOn[0] ?? null,
      basedOn: input.basedOn,
    }),
  ];
}
