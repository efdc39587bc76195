import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayAnswer } from '../../access.ts';
import { suspicionMessages } from '../../messages.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';
import { type Replying, replyGroundProblem, replyWith } from '../reply-with.ts';
import { ReplyWords } from '../schema.ts';

const AskBack = z.strictObject({ act: ActEnvelope, question: ReplyWords });
type AskBack = z.infer<typeof AskBack>;

/** `letter`: the message by which it was handed over; `asks`: the one that asks, which the answer names. */
const Facts = z.strictObject({ letter: Uuid, asks: Uuid });
type Facts = z.infer<typeof Facts>;

export const askBack: ActDef<'suspicion.ask-back', Facts, 'question'> = defineAct({
  type: 'suspicion.ask-back',
  proof: 'disclosure',
  stream: 'suspicion',
  words: ['question'],
  nature: 'decision',
  facts: Facts,
  icon: 'question',
  sentence: () => ({ message: replyMessages.askedBack }),
  retainRule: 'suspicion',
});

/** Asks the unit that handed it over. It answers in the same hand-over, on a ground of its own; until then it stays responsible. */
export const toAskBack: Doing<AskBack, Here<Suspicion>, Replying> = {
  act: askBack,
  input: AskBack,
  roles: ['officer', 'lead'],
  may: mayAnswer,
  possible: ({ state: { origin, closed, exchange } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.ownLetter);
    if (exchange.declined) return new Problem('conflict', replyMessages.alreadyDeclined);
    if (exchange.withdrawn) return new Problem('conflict', replyMessages.isWithdrawn);
    if (closed) return new Problem('conflict', suspicionMessages.alreadyClosed);
    const waits = exchange.questions.some(({ answer }) => answer === null);
    return waits ? new Problem('conflict', replyMessages.asksAlready) : null;
  },
  refuses: (_input, replying) => replyGroundProblem(replying),
  acts: ({ act, question }, replying) => [
    askBack.draft({
      at: replying.at,
      id: act.id,
      stream: replying.id,
      facts: { letter: replying.state.letter, asks: replying.letter },
      words: { question },
      basedOn: replying.state.heads,
    }),
    ...replyWith(replying, act.id, { says: 'asks', words: question }),
  ],
};
