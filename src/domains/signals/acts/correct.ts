import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayCorrect } from '../access.ts';
import { signalMessages } from '../messages.ts';
import { CorrectableFacts, Narrative } from '../schema.ts';
import type { Signal } from '../signal.ts';

/** A correction states only the fields that it changes, and why. `basedOn` are the acts that its author had seen. */
export const CorrectSignal = z.strictObject({
  act: ActEnvelope,
  basedOn: z.array(Uuid).min(1).max(20),
  facts: CorrectableFacts,
  narrative: Narrative.nullable(),
  reason: text(500),
});
export type CorrectSignal = z.infer<typeof CorrectSignal>;

const Facts = z.strictObject({ changed: CorrectableFacts, narrative: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const correctSignal: ActDef<'signal.correct', Facts, 'reason' | 'narrative'> = defineAct({
  type: 'signal.correct',
  stream: 'signal',
  nature: 'record',
  facts: Facts,
  words: ['reason', 'narrative'],
  icon: 'pencil-line',
  sentence: () => ({ message: signalMessages.corrected }),
  changed: ({ changed, narrative }) => [...Object.keys(changed), ...(narrative ? ['narrative'] : [])],
  retainRule: 'signal',
});

/**
 * Corrects a signal. It rests on what its author had seen, and is never refused because a colleague was faster: then both are kept, and the
 * page shows them side by side.
 */
export const toCorrect: Doing<CorrectSignal, InFile, Here<Signal> & { readonly acts: readonly string[] }> = {
  act: correctSignal,
  input: CorrectSignal,
  roles: ['officer'],
  may: mayCorrect,
  refuses: ({ facts, narrative, basedOn }, { acts }, now) => {
    if (Object.keys(facts).length === 0 && narrative === null) return wrongAt('facts', signalMessages.nothingChanged);
    if (facts.happened && Date.parse(facts.happened.from) > now.getTime())
      return wrongAt('facts.happened.from', signalMessages.notYet);
    return basedOn.every((id) => acts.includes(id)) ? null : new Problem('conflict', signalMessages.basisUnknown);
  },
  acts: ({ act, facts, narrative, reason, basedOn }, { id, at }) => [
    correctSignal.draft({
      at,
      id: act.id,
      stream: id,
      facts: { changed: facts, narrative: narrative !== null },
      words: { reason, narrative },
      corrects: basedOn[0] ?? null,
      basedOn,
    }),
  ],
};
