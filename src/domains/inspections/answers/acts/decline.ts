import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { type Between, groundProblem, send } from '../../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../../knowledge/public.ts';
import { mayWrite } from '../../access.ts';
import { answersGivenLetter, type LetterIds } from '../../letters.ts';
import { inspectionMessages } from '../../messages.ts';
import { answersMessages } from '../messages.ts';
import type { AnswersQuestion } from '../question.ts';
import type { AnswersSnapshot } from '../schema.ts';

const DeclineAnswers = z.strictObject({ act: ActEnvelope, reason: text(500) });
type DeclineAnswers = z.infer<typeof DeclineAnswers>;

const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const declineAnswers: ActDef<'answers.decline', Facts, 'reason'> = defineAct({
  type: 'answers.decline',
  proof: 'disclosure',
  stream: 'answers-question',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: () => ({ message: answersMessages.answersDeclined }),
  retainRule: 'inspection',
});

const chosen = ['no-answer'];

/**
 * Says that no answer may be given. It reveals neither that the person said no, nor that there is an answer, nor that there is a person: it
 * can be said whether or not it was taken, and whether or not a person here is meant. Its reason stays in the agency that gives it.
 */
export const toDeclineAnswers: Doing<
  DeclineAnswers,
  Here<AnswersQuestion>,
  Here<AnswersQuestion> & Between & LetterIds
> = {
  act: declineAnswers,
  input: DeclineAnswers,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => {
    if (state.side !== 'is-asked') return new Problem('conflict', inspectionMessages.notAsked);
    return state.declined === null && state.passedOn === 0
      ? null
      : new Problem('conflict', inspectionMessages.alreadyAnswered);
  },
  // It rests on what reveals nothing about any person.
  refuses: (_input, found) => {
    const ground = standingGround('no-answer', found.at.country);
    if (ground === null) return new Problem('conflict', groundMessages.notEntered);
    return groundProblem({ ground, weighing: null, facts: chosen }, found);
  },
  acts: ({ act, reason }, { id, at, state, recipient, letter, sendAct, crossing }) => {
    const ground = standingGround('no-answer', at.country);
    if (ground === null) return [];
    const snapshot: AnswersSnapshot = { question: state.letter };
    return [
      declineAnswers.draft({
        at,
        id: act.id,
        stream: id,
        facts: { letter: state.letter },
        words: { reason },
        ground,
        basedOn: [state.taken?.act ?? state.root],
      }),
      send({
        at,
        id: sendAct,
        crossing,
        letter,
        because: act.id,
        kind: answersGivenLetter.kind,
        about: { kind: 'answers-question', id },
        to: recipient,
        ground,
        purpose: 'no-answer',
        weighing: null,
        chosen,
        snapshot,
        isReply: true,
      }),
    ];
  },
};
