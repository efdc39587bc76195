import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { groundProblem, Reasons, send } from '../../../disclosures/public.ts';
import { mayAnswer } from '../../access.ts';
import type { Suspicion } from '../../suspicion.ts';
import { answerBackLetter } from '../letters.ts';
import { replyMessages } from '../messages.ts';
import type { Replying } from '../reply-with.ts';
import { AnswerWords } from '../schema.ts';

const AnswerBack = z.strictObject({
  act: ActEnvelope,
  question: Uuid,
  answer: AnswerWords,
  ground: GroundRef,
  weighing: Reasons.shape.weighing,
});
type AnswerBack = z.infer<typeof AnswerBack>;

/** `question`: the message that asked. The words are stored sealed, here and where they arrive. */
const Facts = z.strictObject({ question: Uuid, ground: z.string(), sent: Uuid });
type Facts = z.infer<typeof Facts>;

export const answerBack: ActDef<'suspicion.answer-back', Facts, 'answer'> = defineAct({
  type: 'suspicion.answer-back',
  proof: 'disclosure',
  stream: 'suspicion',
  words: ['answer'],
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: replyMessages.answeredBack }),
  retainRule: 'suspicion',
});

/**
 * Answers what the recipient asked. It is a disclosure like any other: on a ground that can carry what a person's own words may say, weighed
 * where the ground asks for it.
 */
export const toAnswerBack: Doing<AnswerBack, Here<Suspicion>, Replying> = {
  act: answerBack,
  input: AnswerBack,
  roles: ['officer', 'lead'],
  may: mayAnswer,
  possible: ({ state: { origin, exchange } }) => {
    if (origin !== 'sent') return new Problem('conflict', replyMessages.senderAnswers);
    if (exchange.withdrawn || exchange.sentOn) return new Problem('conflict', replyMessages.isWithdrawn);
    const waits = exchange.questions.some(({ answer }) => answer === null);
    return waits ? null : new Problem('conflict', replyMessages.nothingAsked);
  },
  refuses: ({ question, ground, weighing }, replying) => {
    const asked = replying.state.exchange.questions.find(({ letter }) => letter === question);
    if (asked?.answer !== null) return wrongAt('question', replyMessages.nothingAsked);
    return groundProblem({ ground, weighing, facts: crossing(replying.state) }, replying);
  },
  acts: ({ act, question, answer, ground, weighing }, replying) => {
    const { id, at, state, recipient, letter, sendAct } = replying;
    return [
      answerBack.draft({
        at,
        id: act.id,
        stream: id,
        facts: { question, ground, sent: letter },
        words: { answer },
        ground,
        basedOn: state.heads,
      }),
      send({
        at,
        id: sendAct,
        crossing: replying.crossing,
        letter,
        because: act.id,
        kind: answerBackLetter.kind,
        about: { kind: 'suspicion', id },
        to: recipient,
        ground,
        purpose: 'suspicion-answer',
        weighing,
        chosen: crossing(state),
        snapshot: { question, answer },
        isReply: true,
      }),
    ];
  },
};

/** What an answer may hold: free text about the person, or about a workplace where it is a consultation without one. */
const crossing = ({ facts: { about } }: Suspicion): readonly string[] =>
  about === 'person' ? ['narrative'] : ['workplace'];
