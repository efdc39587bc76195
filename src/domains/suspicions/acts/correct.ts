import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayCorrect } from '../access.ts';
import { suspicionMessages } from '../messages.ts';
import { CorrectableFacts } from '../schema.ts';
import type { Suspicion } from '../suspicion.ts';

/** A correction states only the fields that it changes. */
const CorrectSuspicion = z.strictObject({ act: ActEnvelope, facts: CorrectableFacts, reason: text(500).nullable() });
type CorrectSuspicion = z.infer<typeof CorrectSuspicion>;

const Facts = z.strictObject({ changed: CorrectableFacts });
type Facts = z.infer<typeof Facts>;

export const correctSuspicion: ActDef<'suspicion.correct', Facts, 'reason'> = defineAct({
  type: 'suspicion.correct',
  stream: 'suspicion',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: suspicionMessages.corrected }),
  changed: ({ changed }) => Object.keys(changed),
  retainRule: 'suspicion',
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Says again, in the file of its recipient, what is known of a suspicion that is open. What was sent stays as it came, and its sender
 * hears nothing of it. What was handed over from here has gone to another agency, and is not corrected.
 */
export const toCorrect: Doing<CorrectSuspicion, Here<Suspicion>> = {
  act: correctSuspicion,
  input: CorrectSuspicion,
  roles: ['officer', 'lead'],
  may: mayCorrect,
  possible: ({ state: { origin, closed } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.handedOverStays);
    return closed ? new Problem('conflict', suspicionMessages.alreadyClosed) : null;
  },
  refuses: ({ facts }, { state }) => {
    if (state.facts.about === 'consultation' && facts.contact)
      return wrongAt('facts.contact', suspicionMessages.personInConsultation);
    const before = new Map<string, unknown>(Object.entries(state.facts));
    return Object.entries(facts).every(([field, value]) => isSame(before.get(field), value))
      ? wrongAt('facts.sector', suspicionMessages.nothingChanged)
      : null;
  },
  acts: ({ act, facts, reason }, { id, at, state }) => [
    correctSuspicion.draft({
      at,
      id: act.id,
      stream: id,
      facts: { changed: facts },
      words: { reason },
      corrects: state.toldIn,
      basedOn: state.heads,
    }),
  ],
};
