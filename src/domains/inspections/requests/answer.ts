import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type Between, checkGround, send } from '../../disclosures/public.ts';
import { answerAct } from '../acts.ts';
import { answerLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';
import type { AnswerRequest, AnswerSnapshot } from '../request-schema.ts';
import type { Request } from './fold.ts';

/** The recipient is the unit that asked. */
export type Answering = Between & {
  readonly id: string;
  readonly at: RealmKey;
  readonly request: Request;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/**
 * Answers with an agency's share, or says that no answer may be given. Both cross to the unit that asked and to nobody else.
 * A no tells neither that there is something nor that there is nothing: its reason stays in the agency that gives it.
 */
export function answer(input: AnswerRequest, answering: Answering): ActDraft[] {
  const { id, at, request, recipient, letter, sendAct, crossing } = answering;
  if (request.side !== 'is-asked') throw new Problem('conflict', inspectionMessages.notAsked);
  if (request.answer !== null) throw new Problem('conflict', inspectionMessages.alreadyAnswered);
  const chosen = input.answer.given ? ['answer'] : ['no-answer'];
  // That no answer may be given tells of nobody; a share does, and its ground may ask for a weighing.
  const weighing = input.weighing ?? null;
  checkGround({ ground: input.ground, weighing: input.answer.given ? weighing : 'own-plan', facts: chosen }, answering);
  const facts = input.answer.given ? input.answer.facts : [];
  const said = input.answer.given ? { answer: facts.join('\n') } : {};
  const snapshot: AnswerSnapshot = { answers: request.letter, given: input.answer.given, ...said };
  return [
    answerAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { letter: request.letter, given: input.answer.given, facts: facts.length, ground: input.ground },
      words: input.answer.given ? { answer: facts.join('\n') } : { reason: input.answer.reason },
      ground: input.ground,
    }),
    send({
      at,
      id: sendAct,
      crossing,
      letter,
      because: input.act.id,
      kind: answerLetter.kind,
      about: { kind: 'information-request', id },
      to: recipient,
      ground: input.ground,
      purpose: chosen[0] ?? 'answer',
      weighing: input.answer.given ? weighing : null,
      chosen,
      snapshot,
      isReply: true,
    }),
  ];
}
