import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { text } from '../../../../kernel/text/text.ts';
import { type Between, groundProblem, Reasons, send } from '../../../disclosures/public.ts';
import { mayWrite } from '../../access.ts';
import { answerLetter, type LetterIds } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import type { Request } from '../request.ts';
import type { AnswerSnapshot } from '../schema.ts';

/** The share, each fact on a line of its own; or that no answer may be given, which means neither yes nor no. */
const AnswerRequest = z.strictObject({
  act: ActEnvelope,
  answer: z.discriminatedUnion('given', [
    z.strictObject({ given: z.literal(true), facts: z.array(text(300)).min(1).max(20) }),
    z.strictObject({ given: z.literal(false), reason: text(500) }),
  ]),
  ground: GroundRef,
  /** What speaks for giving it and what is to be protected, where the ground asks for both. */
  weighing: Reasons.shape.weighing.optional(),
});
type AnswerRequest = z.infer<typeof AnswerRequest>;

/** `letter` is the one that asked; `given` says nothing of what there is. */
const Facts = z.strictObject({ letter: Uuid, given: z.boolean(), facts: z.int(), ground: z.string() });
type Facts = z.infer<typeof Facts>;

export const answerRequest: ActDef<'inspection.answer', Facts, 'answer' | 'reason'> = defineAct({
  type: 'inspection.answer',
  proof: 'disclosure',
  stream: 'information-request',
  words: ['answer', 'reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ given }) => ({ message: given ? inspectionMessages.answered : inspectionMessages.noAnswer }),
  retainRule: 'inspection',
});

/** The recipient is the unit that asked. */
type AnsweringRequest = Here<Request> & Between & LetterIds;

const crossesIn = ({ given }: AnswerRequest['answer']): 'answer' | 'no-answer' => (given ? 'answer' : 'no-answer');

/**
 * Answers with an agency's share, or says that no answer may be given. Both cross to the unit that asked and to no other. A no reveals
 * neither that there is something nor that there is nothing: its reason stays in the agency that gives it.
 */
export const toAnswerRequest: Doing<AnswerRequest, Here<Request>, AnsweringRequest> = {
  act: answerRequest,
  input: AnswerRequest,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => {
    if (state.side !== 'is-asked') return new Problem('conflict', inspectionMessages.notAsked);
    return state.answer === null ? null : new Problem('conflict', inspectionMessages.alreadyAnswered);
  },
  // That no answer may be given reveals no one; a share does, and its ground may ask for a weighing.
  refuses: ({ answer, ground, weighing = null }, answering) =>
    groundProblem({ ground, weighing: answer.given ? weighing : 'own-plan', facts: [crossesIn(answer)] }, answering),
  acts: ({ act, answer, ground, weighing = null }, { id, at, state, recipient, letter, sendAct, crossing }) => {
    const told = answer.given ? { answer: answer.facts.join('\n') } : {};
    const snapshot: AnswerSnapshot = { answers: state.letter, given: answer.given, ...told };
    const facts = answer.given ? answer.facts.length : 0;
    return [
      answerRequest.draft({
        at,
        id: act.id,
        stream: id,
        facts: { letter: state.letter, given: answer.given, facts, ground },
        words: answer.given ? told : { reason: answer.reason },
        ground,
      }),
      send({
        at,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: answerLetter.kind,
        about: { kind: 'information-request', id },
        to: recipient,
        ground,
        purpose: crossesIn(answer),
        weighing: answer.given ? weighing : null,
        chosen: [crossesIn(answer)],
        snapshot,
        isReply: true,
      }),
    ];
  },
};
