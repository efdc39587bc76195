import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import type { Message } from '../../../kernel/message.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day, dayIn } from '../../../kernel/time/dates.ts';
import { mayFollow } from '../access.ts';
import { followMessages } from '../follow-messages.ts';
import { followOutcomes, followUps } from '../schema.ts';
import type { Screening } from '../screening.ts';

/** The outcome of one step: done here, not needed, or asked of the agency whose task it is. */
const Follow = z.strictObject({
  act: ActEnvelope,
  step: z.enum(followUps),
  outcome: z.enum(followOutcomes),
  /** By which day an answer is expected; only of what was asked. */
  answerBy: Day.nullable(),
  note: text(600).nullable(),
});
export type Follow = z.infer<typeof Follow>;

/** The outcome of one step that follows. A note is encrypted beside. */
const Facts = Follow.omit({ act: true, note: true }).strict();
type Facts = z.infer<typeof Facts>;

/** What was done of what follows from a decision of yes. */
export const followUp: ActDef<'identification.follow', Facts, 'note'> = defineAct({
  type: 'identification.follow',
  stream: 'screening',
  words: ['note'],
  version: 2,
  // Before the second version no day was recorded for an answer from the agency that was asked.
  upcast: (_version, was) => ({ ...(was as Omit<Facts, 'answerBy'>), answerBy: null }),
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ step }) => ({ message: followMessages.followed, values: { step: step.replaceAll('-', '_') } }),
  retainRule: 'identification',
});

const wrongDay = (message: Message): Problem => new Problem('invalid', message, {}, [{ path: 'answerBy', message }]);

/** That one of the steps was done, was not needed, or was asked of the agency whose task it is. Recorded again, the newest holds. */
export const toFollow: Doing<Follow, Here<Screening>> = {
  act: followUp,
  input: Follow,
  roles: ['officer', 'lead'],
  may: mayFollow,
  possible: ({ state: { decision } }) =>
    decision?.presumed === 'yes' ? null : new Problem('conflict', followMessages.nothingFollows),
  refuses: ({ act, step, outcome, answerBy }, { at }) => {
    if (step === 'information' && outcome === 'not-needed') return new Problem('invalid', followMessages.alwaysTold);
    if ((outcome === 'asked') !== (answerBy !== null)) return wrongDay(followMessages.dayWithAsked);
    const today = dayIn(new Date(act.happenedFrom), zoneIn(at.country));
    return answerBy !== null && answerBy < today ? wrongDay(followMessages.dayBeforeAsking) : null;
  },
  acts: ({ act, step, outcome, answerBy, note }, { id, at, state: { decision } }) => [
    followUp.draft({
      at,
      id: act.id,
      stream: id,
      facts: { step, outcome, answerBy },
      words: { note },
      basedOn: decision ? [decision.act] : [],
    }),
  ],
};
