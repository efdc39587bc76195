import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type Between, checkGround, send } from '../../disclosures/public.ts';
import { declineAnswersAct, namePersonAct, takeQuestionAct } from '../acts.ts';
import type { AnswersSnapshot, DeclineAnswers, NamePerson, TakeQuestion } from '../answers-schema.ts';
import { answersGivenLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';
import type { Question } from './fold.ts';
import { answersMessages } from './messages.ts';

export type FoundQuestion = { readonly id: string; readonly at: RealmKey; readonly question: Question };

const requireAsked = ({ side }: Question): void => {
  if (side !== 'is-asked') throw new Problem('conflict', inspectionMessages.notAsked);
};

/**
 * Somebody takes a question. It asks for nobody, so that an agency in which nobody of that name has ever been takes it in the
 * same way: that it was taken tells whoever asked that somebody has read it, and nothing more.
 */
export function takeQuestion(input: TakeQuestion, found: FoundQuestion): ActDraft[] {
  const { question } = found;
  requireAsked(question);
  if (question.taken !== null) throw new Problem('conflict', answersMessages.questionIsTaken);
  return [
    takeQuestionAct.draft({
      at: found.at,
      id: input.act.id,
      stream: found.id,
      facts: { letter: question.letter, from: question.other },
      basedOn: [question.root],
    }),
  ];
}

/** Says whom of this agency it is about, and in which conversation they answered. Nothing is sent because of it. */
export function namePerson(input: NamePerson, found: FoundQuestion & { readonly caseId: string | null }): ActDraft[] {
  const { question } = found;
  requireAsked(question);
  if (question.taken === null) throw new Problem('conflict', answersMessages.questionNotTaken);
  if (question.about !== null) throw new Problem('conflict', answersMessages.personIsNamed);
  const { person, conversation } = input;
  return [
    namePersonAct.draft({
      at: found.at,
      id: input.act.id,
      stream: found.id,
      facts: {
        letter: question.letter,
        person,
        conversation,
        from: question.other,
        decisionOn: question.decisionOn,
      },
      basedOn: [question.root, question.taken.act],
      caseId: found.caseId,
      subject: person,
    }),
  ];
}

/** On which it is said that no answer may be given: it tells nothing about anybody. */
const withoutPerson = 'se.consultation-without-person';

/**
 * Says that no answer may be given. It tells neither that the person said no, nor that there is an answer, nor that there is a
 * person: it can be said whether or not it was taken, and whether or not anybody here is meant. Its reason stays in the agency
 * that gives it.
 */
export function declineAnswers(
  input: DeclineAnswers,
  found: FoundQuestion & Between & { readonly letter: string; readonly sendAct: string; readonly crossing: string },
): ActDraft[] {
  const { at, id, question, recipient } = found;
  requireAsked(question);
  if (question.declined !== null || question.passedOn > 0)
    throw new Problem('conflict', inspectionMessages.alreadyAnswered);
  const chosen = ['no-answer'];
  checkGround({ ground: withoutPerson, weighing: null, facts: chosen }, found);
  const snapshot: AnswersSnapshot = { question: question.letter };
  return [
    declineAnswersAct.draft({
      at,
      id: input.act.id,
      stream: id,
      facts: { letter: question.letter },
      words: { reason: input.reason },
      ground: withoutPerson,
      basedOn: [question.taken?.act ?? question.root],
    }),
    send({
      at,
      id: found.sendAct,
      crossing: found.crossing,
      letter: found.letter,
      because: input.act.id,
      kind: answersGivenLetter.kind,
      about: { kind: 'answers-question', id },
      to: recipient,
      ground: withoutPerson,
      purpose: 'no-answer',
      weighing: null,
      chosen,
      snapshot,
      isReply: true,
    }),
  ];
}
